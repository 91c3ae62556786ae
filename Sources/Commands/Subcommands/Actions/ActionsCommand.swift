import ArgumentParser

/// `ecne actions`: what came out of the meetings to be done.
struct ActionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actions", abstract: "Action items: what is to be done, by whom and when.",
    subcommands: [
      ActionsList.self, ActionsShow.self, ActionsAdd.self, ActionsAccept.self, ActionsReject.self,
      ActionsDone.self, ActionsReopen.self, ActionsDrop.self, ActionsEdit.self, ActionsAssign.self,
      ActionsDue.self, ActionsNote.self, ActionsEvidence.self, ActionsMerge.self, ActionsAnswer.self,
    ],
    defaultSubcommand: ActionsList.self)
}
