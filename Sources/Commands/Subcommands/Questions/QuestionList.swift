import ArgumentParser
import Model
import Store

/// `ecne question list`: everything that is asked of every Member State.
struct QuestionList: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the questions with their statuses.")

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions

  @Flag(help: "Also those that are asked no more.")
  var all = false

  func run(in surroundings: Surroundings) throws {
    let archive = try archive.open(in: surroundings)
    let retired = try all ? archive.retiredQuestions() : []
    try output.print(try archive.questions() + retired, in: surroundings)
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
        let title = (question.isRetired ? "(retired) " : "") + question.title
        return [question.key, title, statuses.joined(separator: ", ")]
      })
  }
}
