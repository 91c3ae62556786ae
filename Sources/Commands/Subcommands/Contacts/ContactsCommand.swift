import ArgumentParser

/// `ecne contacts`: which office serves each Member State as contact point for the ECNE and for the RAS.
struct ContactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contacts",
    abstract: "The ECNE and RAS contact points of the Member States: list, set, remove.",
    subcommands: [ContactsList.self, ContactsSet.self, ContactsRemove.self],
    defaultSubcommand: ContactsList.self)
}
