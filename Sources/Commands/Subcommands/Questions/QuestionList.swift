import ArgumentParser
import Model
import Store

/// `ecne question list`: everything that is asked of every Member State.
struct QuestionList: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the questions with their statuses.")

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions

  func run(in surroundings: Surroundings) throws {
    try output.print(try archive.open(in: surroundings).questions(), in: surroundings)
  }
}

extension OutputOptions {
  /// Prints questions, one row each.
  func print(_ questions: [Question], in surroundings: Surroundings) throws {
    try print(.questions(questions), as: QuestionsDocument(questions), ifEmpty: nil, in: surroundings)
  }
}

extension TextTable {
  fileprivate static func questions(_ questions: [Question]) -> TextTable {
    TextTable(
      columns: [.left("Key"), .flexible("Question"), .flexible("Statuses")],
      rows: questions.map { question in
        let statuses = question.recordable.map { "\($0.glyph) \($0.word)" }
        return [question.key, question.title, statuses.joined(separator: ", ")]
      })
  }
}
