import ArgumentParser
import Model

/// `ecne linkage map`: the board on one date as a map of tiles.
struct LinkageMap: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "map", abstract: "Show where every Member State stands, on a map.")

  @OptionGroup var options: MapOptions

  func run(in surroundings: Surroundings) throws {
    try options.run(of: Question.contactPointLinkage.key, in: surroundings)
  }
}
