import ArgumentParser
import Model

/// `ecne linkage list`: the board on one date.
struct LinkageList: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Show where every Member State stands.")

  @OptionGroup var options: BoardOptions

  func validate() throws { try LinkageCommand.validate(options.status) }

  func run(in surroundings: Surroundings) throws {
    try options.run(of: Question.contactPointLinkage.key, in: surroundings)
  }
}
