extension Menu {
  /// Asks what becomes of missing answers when action items are closed.
  init(about unanswered: Unanswered) {
    self.init(
      title: unanswered.words, explanation: ["Esc leaves everything as it is", ""],
      choices: [
        Choice(
          key: "l", text: "l  close, and leave them open",
          answer: .effect(unanswered.effect(deciding: .leave))),
        Choice(
          key: "n", text: "n  close, and record them as not concerned",
          answer: .effect(unanswered.effect(deciding: .notConcerned))),
      ])
  }
}
