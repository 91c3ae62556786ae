import ArgumentParser
import Model

/// By which words minutes are known to speak of a question.
struct WordingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Words by which a passage of minutes is known to speak of it; several times.", valueName: "phrase"))
  var topic: [String] = []
  @Option(
    help: ArgumentHelp(
      "Words by which minutes give a status, such as connected:established contact; several times.",
      valueName: "status:words"))
  var phrase: [String] = []

  var isEmpty: Bool { topic.isEmpty && phrase.isEmpty }

  /// Gives the question these words in addition to its own. Throws where a status is none of its own.
  func add(to question: inout Question) throws {
    question.topic += topic.filter { !question.topic.contains($0) }
    for (index, phrase) in try phrases(for: question) where !question.statuses[index].phrases.contains(phrase)
    {
      question.statuses[index].phrases.append(phrase)
    }
  }

  /// Gives the question these words in place of those that it had: of a status only where it is named. `none` for the
  /// topic, and nothing behind the colon of a status, take them away.
  func replace(in question: inout Question) throws {
    if !topic.isEmpty { question.topic = topic.filter { $0 != "none" } }
    let phrases = try phrases(for: question)
    for index in Set(phrases.map(\.index)) {
      question.statuses[index].phrases = phrases.filter { $0.index == index && !$0.phrase.isEmpty }.map(
        \.phrase)
    }
  }

  /// The phrases with the index of the status that each tells.
  private func phrases(for question: Question) throws -> [(index: Int, phrase: String)] {
    try phrase.map { text in
      guard let colon = text.firstIndex(of: ":") else {
        throw Failure(.usage, "'\(text)' is no phrase of a status; write it as status:words")
      }
      let status = try question.statusArgument(String(text[..<colon]))
      guard let index = question.statuses.firstIndex(of: status) else {
        throw Failure(.usage, "\(status.word) has no words in minutes: it is what is not said")
      }
      return (index, String(text[text.index(after: colon)...]))
    }
  }
}
