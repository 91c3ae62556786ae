import ArgumentParser
import Model

/// `ecne linkage accept E7`: lets what minutes state hold.
struct LinkageAccept: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "accept", abstract: "Accept what minutes state of Member States.")

  @OptionGroup var options: DecisionOptions

  func run(in surroundings: Surroundings) throws {
    try options.run(.accepted, of: Question.contactPointLinkage.key, in: surroundings)
  }
}

/// `ecne linkage reject E7`: leaves aside what minutes seemed to state.
struct LinkageReject: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "reject", abstract: "Reject what minutes were read to state of Member States.")

  @OptionGroup var options: DecisionOptions

  func run(in surroundings: Surroundings) throws {
    try options.run(.rejected, of: Question.contactPointLinkage.key, in: surroundings)
  }
}
