import ArgumentParser
import Model

/// `ecne linkage`: whether each Member State's RAS contact point belongs to its national election network.
struct LinkageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "linkage",
    abstract: "Contact-point linkage of the Member States: list, set, accept, reject, history, check, map.",
    subcommands: [
      LinkageList.self, LinkageSet.self, LinkageAccept.self, LinkageReject.self, LinkageHistory.self,
      LinkageCheck.self, LinkageMap.self,
    ],
    defaultSubcommand: LinkageList.self)

  /// Refuses words that name no status of this question, whatever the archive has.
  static func validate(_ statuses: [String]) throws {
    let question = Question.contactPointLinkage
    if let stranger = statuses.first(where: { question.status(named: $0) == nil }) {
      throw ValidationError(question.refusal(of: stranger))
    }
  }
}
