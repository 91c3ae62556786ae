import ArgumentParser

/// `ecne meetings`: what meetings the archive has, and what the secretariat does to them.
struct MeetingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meetings",
    abstract: "The meetings of the archive: list, show, add, edit, version, withdraw, reinstate.",
    subcommands: [
      MeetingsList.self, MeetingsShow.self, MeetingsAdd.self, MeetingsEdit.self, MeetingsVersion.self,
      MeetingsWithdraw.self, MeetingsReinstate.self,
    ],
    defaultSubcommand: MeetingsList.self)
}
