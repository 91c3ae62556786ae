import ArgumentParser

/// `ecne actions`: what came out of the meetings to be done.
struct ActionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actions", abstract: "Action items: list, show, add, accept, reject, done, reopen, drop.",
    subcommands: [
      ActionsList.self, ActionsShow.self, ActionsAdd.self, ActionsAccept.self, ActionsReject.self,
      ActionsDone.self, ActionsReopen.self, ActionsDrop.self,
    ],
    defaultSubcommand: ActionsList.self)
}
