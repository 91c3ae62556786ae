import Model
import TOMLKit

/// The statuses of a question as they are written down in TOML: a table `[[status]]` for each, and before them the
/// question's topic.
struct StatusesFile {
  let source: String
  let text: String

  /// The statuses in the order of the file. What is wrong with it is told by line.
  func contents() throws(Failure) -> (topic: [String], statuses: [AnswerStatus]) {
    let table = try TOMLTable.reading(text, from: source, orEndWith: .badData)
    if let key = table.keys.first(where: { $0 != Self.name && $0 != Self.topic }) {
      throw Failure(
        .badData,
        "\(source): '\(key)' is no part of it; write \(Self.topic), and a table [[\(Self.name)]] for each status"
      )
    }
    let topic: [String]
    do { topic = try Self.phrases(Self.topic, of: table) } catch {
      throw Failure(.badData, "\(source): \(error.words)")
    }
    return (topic, try statuses(in: table))
  }

  private func statuses(in table: TOMLTable) throws(Failure) -> [AnswerStatus] {
    guard let array = table[Self.name]?.array, array.count > 0 else {
      throw Failure(
        .badData, "\(source) has no status; write a table [[\(Self.name)]] for each, with \(Self.parts)")
    }
    var statuses: [AnswerStatus] = []
    for (index, value) in array.enumerated() {
      do { statuses.append(try Self.status(value.table)) } catch {
        throw failure(QuestionFault(status: index + 1, error.words))
      }
    }
    return statuses
  }

  /// The same in other words, with the line on which the status begins.
  func failure(_ fault: QuestionFault) -> Failure {
    guard let number = fault.status else { return Failure(.usage, fault.words) }
    let line = lines.count >= number ? ":\(lines[number - 1])" : ""
    return Failure(.badData, "\(source)\(line): status \(number): \(fault.words)")
  }

  private static let name = "status"
  private static let topic = "topic"
  private static let parts = "code, glyph, word, and if need be meaning, favourable and phrases"

  private static func status(_ table: TOMLTable?) throws(QuestionFault) -> AnswerStatus {
    guard let table else { throw QuestionFault("must be a table [[\(name)]] with \(parts)") }
    let known = ["code", "glyph", "word", "meaning", "favourable", "phrases"]
    if let key = table.keys.first(where: { !known.contains($0) }) {
      throw QuestionFault("'\(key)' is no part of a status; parts are \(parts)")
    }
    let isFavourable = table["favourable"]?.bool
    guard table["favourable"] == nil || isFavourable != nil else {
      throw QuestionFault("favourable must be true or false, without quotes")
    }
    return try AnswerStatus(
      code: text("code", of: table), typedGlyph: text("glyph", of: table), word: text("word", of: table),
      meaning: table["meaning"] == nil ? "" : text("meaning", of: table), isFavourable: isFavourable ?? false,
      phrases: phrases("phrases", of: table))
  }

  private static func text(_ key: String, of table: TOMLTable) throws(QuestionFault) -> String {
    guard let text = table[key]?.string else {
      throw QuestionFault("\(key) is missing, or no text in quotes")
    }
    return text
  }

  /// None where the key is missing.
  private static func phrases(_ key: String, of table: TOMLTable) throws(QuestionFault) -> [String] {
    guard let value = table[key] else { return [] }
    let phrases = value.array?.compactMap(\.string)
    guard let phrases, phrases.count == value.array?.count else {
      throw QuestionFault("\(key) must be a list of texts in quotes: \(key) = [\"media platforms\"]")
    }
    return phrases
  }

  /// The lines of the file on which the tables begin, from 1.
  private var lines: [Int] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, line in
      line.filter { !$0.isWhitespace }.hasPrefix("[[\(Self.name)]]") ? index + 1 : nil
    }
  }
}
