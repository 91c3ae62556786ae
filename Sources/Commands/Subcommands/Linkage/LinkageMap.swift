import ArgumentParser
import Model
import Store

/// `ecne linkage map`: the board on one date as a map of tiles.
struct LinkageMap: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "map", abstract: "Show where every Member State stands, on a map.")

  @OptionGroup var archive: ArchiveOptions
  @Option(help: ArgumentHelp("The date that counts (default: today).", valueName: "date"))
  var asOf: TypedDay?

  func run(in surroundings: Surroundings) throws {
    let day = try asOf?.pastDay(in: surroundings) ?? surroundings.today
    let board = try archive.open(in: surroundings).board(of: Question.contactPointLinkage.key, asOf: day)
    let legend = board.question.recordable.map { "\($0.glyph) \($0.word)" }.joined(separator: "  ")
    try surroundings.print("\(board.tiles)\n\(legend)\n\(board.totals(width: surroundings.columns))")
  }
}

extension Board {
  /// Code and glyph of each member at its place.
  fileprivate var tiles: String {
    let statuses = Dictionary(rows.map { ($0.memberState, $0.status) }) { first, _ in first }
    return (0..<TileMap.rows).map { row in
      let cells = (0..<TileMap.columns).map { column in
        let state = TileMap.places.first { $0.place.row == row && $0.place.column == column }?.memberState
        return state.flatMap { state in statuses[state].map { "\(state) \($0.glyph)  " } } ?? "      "
      }
      return cells.joined().trimmedAtEnd + "\n"
    }.joined()
  }
}
