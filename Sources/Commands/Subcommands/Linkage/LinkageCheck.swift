import ArgumentParser
import Model

/// `ecne linkage check`: holds what minutes claim of shares of the Member States against the board of their dates.
struct LinkageCheck: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Hold the claims of minutes against the board of their dates.",
    discussion: """
      \(CheckOptions.convention) Without --meeting it also holds the statuses of today against the contact points and \
      networks.
      """)

  @OptionGroup var options: CheckOptions

  func run(in surroundings: Surroundings) throws {
    try options.run(of: Question.contactPointLinkage.key, in: surroundings)
  }
}
