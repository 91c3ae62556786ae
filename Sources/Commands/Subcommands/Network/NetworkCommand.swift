import ArgumentParser

/// `ecne network`: the authorities in the national election network of each Member State.
struct NetworkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "network",
    abstract: "The authorities in the national election networks: list, set, remove.",
    subcommands: [NetworkList.self, NetworkSet.self, NetworkRemove.self],
    defaultSubcommand: NetworkList.self)
}
