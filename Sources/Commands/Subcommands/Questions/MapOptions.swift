import ArgumentParser
import Model
import Store

/// Of which date a question's board is drawn as a map of tiles.
struct MapOptions: ParsableArguments {
  @OptionGroup var archive: ArchiveOptions
  @Option(help: ArgumentHelp("The date that counts (default: today).", valueName: "date"))
  var asOf: TypedDay?

  /// Prints the map of the question with that key.
  func run(of key: String, in surroundings: Surroundings) throws {
    let day = try asOf?.pastDay(in: surroundings) ?? surroundings.today
    let board = try archive.open(in: surroundings).board(of: key, asOf: day)
    let legend = board.question.recordable.map { "\($0.glyph) \($0.word)" }.joined(separator: "  ")
    try surroundings.print("\(board.tiles)\n\(legend)\n\(board.totals(width: surroundings.columns))")
  }
}
