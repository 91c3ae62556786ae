import ArgumentParser
import Model
import Store

/// Which rows of a question's board are shown, of which date, in which order.
struct BoardOptions: ParsableArguments {
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions
  @Option(help: ArgumentHelp("The date that counts (default: today).", valueName: "date"))
  var asOf: TypedDay?
  @Option(
    help: ArgumentHelp(
      "Only what had been recorded by the end of that date, or up to that act of the journal.",
      valueName: "date|act"))
  var knownAt: KnownAt?
  @Option(help: "Only those with that status, by its code, word or glyph; may be given several times.")
  var status: [String] = []
  @Option(help: "The order: \(Board.Order.allCases.map(\.rawValue).joined(separator: ", ")).")
  var sort = Board.Order.protocolOrder

  /// Prints the board of the question with that key.
  func run(of key: String, in surroundings: Surroundings) throws {
    let day = try asOf?.pastDay(in: surroundings) ?? surroundings.today
    let archive = try archive.open(in: surroundings)
    let act = try knownAt?.act(in: archive, surroundings)
    let board = try archive.board(of: key, asOf: day, knownAt: act)
    let wanted = try status.map(board.question.statusArgument)
    let rows = board.rows(by: sort).filter { wanted.isEmpty || wanted.contains($0.status) }
    let contradictions = act == nil ? board.contradictions(by: try archive.networks()) : []
    try output.print(
      .board(rows),
      as: LinkageDocument(board, rows: rows, knownAt: act, contradictions: contradictions),
      ifEmpty: "no Member State fits", in: surroundings)
    guard !output.json && !output.plain else { return }
    try surroundings.print(board.totals(width: surroundings.columns))
    if board.question.isRetired { try surroundings.say("\(key) is retired: nothing more is recorded of it") }
    for contradiction in contradictions { try surroundings.say(contradiction.words) }
    try archive.sayWhatWaits(of: board.question, in: surroundings)
  }
}

extension Board.Order: ExpressibleByArgument {}

extension Question {
  /// The status that a word of the command line names.
  func statusArgument(_ text: String) throws -> AnswerStatus {
    guard let status = status(named: text) else { throw Failure(.usage, refusal(of: text)) }
    return status
  }

  /// What is said of a word that names none of the statuses.
  func refusal(of text: String) -> String {
    "'\(text)' is no status of \(key); a status is one of \(recordable.map(\.code).joined(separator: ", "))"
  }
}
