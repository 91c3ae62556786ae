import Model

extension State {
  /// Takes the answer and goes on to the next question, or does what was asked for; asks again where it is not
  /// understood.
  mutating func answer(_ question: NetworkQuestion, with text: String, prompt: Prompt) -> [Effect] {
    do {
      switch try question.step(answeredWith: text, today: session.today) {
      case .ask(let next): self.prompt = Prompt(.network(next), text: next.proposal)
      case .act(let act): return [.network(act)]
      case .nothing: notice = .information("nothing was changed")
      }
    } catch {
      notice = .error(error.words)
      self.prompt = prompt
    }
    return []
  }

  /// Completes the name of an office that is known of the Member State, as far as it is certain.
  mutating func complete(_ question: NetworkQuestion) -> [Effect] {
    guard question.field == .name, let text = prompt?.editor.text else { return [] }
    let fitting = question.network.offices(beginning: text)
    guard let common = fitting.commonBeginning else { return [] }
    prompt = Prompt(.network(question), text: common)
    notice = fitting.count > 1 ? .information(fitting.joined(separator: ", ")) : nil
    return []
  }
}
