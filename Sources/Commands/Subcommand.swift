import ArgumentParser

/// A command that does something in its surroundings; what it cannot do it throws as a `Failure`.
protocol Subcommand: ParsableCommand {
  func run(in surroundings: Surroundings) throws
}
