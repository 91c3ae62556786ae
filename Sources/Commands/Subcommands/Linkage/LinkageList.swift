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

  func run(in surroundings: Surroundings) throws {
    let day = try asOf?.day(in: surroundings) ?? surroundings.today
    let archive = try archive.open(in: surroundings)
    let board = try archive.board(of: Question.contactPointLinkage.key, asOf: day)
    try output.print(
      table(board), as: LinkageDocument(board), ifEmpty: "no State was a member", in: surroundings)
    guard !output.json && !output.plain else { return }
    try surroundings.print(totals(board, width: surroundings.columns))
    let waiting = try archive.proposedEntries(of: Question.contactPointLinkage.key).count
    if waiting > 0 {
      let statements = counted(waiting, "statement")
      try surroundings.say("\(statements) of minutes to accept or reject: 'ecne linkage history --proposed'")
    }
  }

  private func totals(_ board: Board, width: Int) -> String {
    let words = board.tally.map(\.words).joined(separator: ", ")
    return wrapped("\(board.rows.count) Member States on \(board.asOf): \(words)", to: width)
      .joined(separator: "\n")
  }

  private func table(_ board: Board) -> TextTable {
    TextTable(
      columns: [
        .left("State"), .left(""), .left("Status"), .left("Since"), .flexible("Source"), .flexible("Note"),
      ],
      rows: board.rows.map { row in
        [
          row.memberState.code, String(row.status.glyph), row.status.word,
          row.entry?.validFrom.description ?? "", row.entry?.source.description ?? "", row.entry?.note ?? "",
        ]
      })
  }
}
