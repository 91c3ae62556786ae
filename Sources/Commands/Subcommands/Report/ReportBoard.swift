import ArgumentParser
import Model
import Store

/// `ecne report board`: where every Member State stood on a date, and what changed since another one.
struct ReportBoard: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "board", abstract: "Report where every Member State stands.",
    discussion: "The same archive, dates and format always give the same bytes.")

  @OptionGroup var archive: ArchiveOptions
  @Option(help: ArgumentHelp("The question; 'ecne question list' has them.", valueName: "key"))
  var question = Question.contactPointLinkage.key
  @Option(help: "What it is written as: \(ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = ReportFormat.text
  @Option(help: ArgumentHelp("The date that counts (default: today).", valueName: "date"))
  var date: TypedDay?
  @Option(help: ArgumentHelp("Also what is another status than on that earlier date.", valueName: "date"))
  var since: TypedDay?

  func run(in surroundings: Surroundings) throws {
    let day = try date?.pastDay(in: surroundings) ?? surroundings.today
    let earlier = try since?.pastDay(in: surroundings)
    if let earlier, earlier > day { throw Failure(.usage, "\(earlier) is later than \(day)") }
    let archive = try archive.open(in: surroundings)
    let board = try archive.board(of: question, asOf: day)
    let difference = try earlier.map {
      BoardDifference(from: try archive.board(of: question, asOf: $0), to: board)
    }
    let report = BoardReport(
      board: board, difference: difference, contradictions: board.contradictions(by: try archive.networks()))
    try surroundings.print(report.written(as: format, width: surroundings.columns))
  }
}
