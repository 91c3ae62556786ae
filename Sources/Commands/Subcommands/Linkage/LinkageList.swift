import ArgumentParser
import Model
import Store

/// `ecne linkage list`: the board on one date.
struct LinkageList: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Show where every Member State stands.")

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions
  @Option(help: ArgumentHelp("The date that counts (default: today).", valueName: "date"))
  var asOf: TypedDay?
  @Option(
    help: ArgumentHelp(
      "Only what had been recorded by the end of that date, or up to that act of the journal.",
      valueName: "date|act"))
  var knownAt: KnownAt?
  @Option(help: "Only those with that status; may be given several times.", transform: LinkageSet.argument)
  var status: [AnswerStatus] = []
  @Option(help: "The order: \(Board.Order.allCases.map(\.rawValue).joined(separator: ", ")).")
  var sort = Board.Order.protocolOrder

  func run(in surroundings: Surroundings) throws {
    let day = try asOf?.pastDay(in: surroundings) ?? surroundings.today
    let archive = try archive.open(in: surroundings)
    let act = try knownAt?.act(in: archive, surroundings)
    let board = try archive.board(of: Question.contactPointLinkage.key, asOf: day, knownAt: act)
    let rows = board.rows(by: sort).filter { status.isEmpty || status.contains($0.status) }
    try output.print(
      .board(rows), as: LinkageDocument(board, rows: rows, knownAt: act), ifEmpty: "no Member State fits",
      in: surroundings)
    guard !output.json && !output.plain else { return }
    try surroundings.print(board.totals(width: surroundings.columns))
    let waiting = try archive.proposedEntries(of: Question.contactPointLinkage.key).count
    if waiting > 0 {
      let statements = counted(waiting, "statement")
      try surroundings.say("\(statements) of minutes to accept or reject: 'ecne linkage history --proposed'")
    }
  }
}

extension Board.Order: ExpressibleByArgument {}

extension Board {
  /// How many States there are and how many have which status, in words.
  func totals(width: Int) -> String {
    let words = tally.map(\.words).joined(separator: ", ")
    return wrapped("\(rows.count) Member States on \(asOf): \(words)", to: width).joined(separator: "\n")
  }
}

extension TextTable {
  /// A board, one row each Member State.
  static func board(_ rows: [Board.Row]) -> TextTable {
    TextTable(
      columns: [
        .left("State"), .left(""), .left("Status"), .left("Since"), .flexible("Source"), .left("Recorded"),
        .flexible("Note"),
      ],
      rows: rows.map { row in
        [
          row.memberState.code, String(row.status.glyph), row.status.word,
          row.entry?.validFrom.description ?? "", row.entry?.source.description ?? "",
          row.entry?.recording?.at.dayInBrussels.description ?? "", row.entry?.note ?? "",
        ]
      })
  }
}
