import ArgumentParser
import Model

/// `ecne linkage history EE`: every entry, also those that no longer hold.
struct LinkageHistory: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "List all entries of a Member State, oldest first.")

  @OptionGroup var options: HistoryOptions

  func run(in surroundings: Surroundings) throws {
    try options.run(of: Question.contactPointLinkage.key, in: surroundings)
  }
}
