import ArgumentParser

/// `ecne question`: what is asked of every Member State, contact-point linkage being the first question.
struct QuestionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "question",
    abstract:
      "What is asked of every Member State: list, add, edit, retire, board, map, set, accept, reject, history, check.",
    discussion: "'ecne linkage' is short for the question contact-point-linkage.",
    subcommands: [
      QuestionList.self, QuestionAdd.self, QuestionEdit.self, QuestionRetire.self, QuestionReinstate.self,
      QuestionBoard.self, QuestionMap.self, QuestionSet.self,
      QuestionAccept.self, QuestionReject.self, QuestionHistory.self, QuestionCheck.self,
    ],
    defaultSubcommand: QuestionList.self)
}
