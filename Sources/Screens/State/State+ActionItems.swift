import Model

extension State {
  /// Asks for what the answer says; asks again where it is not understood.
  mutating func answer(
    _ question: ActionItemQuestion, with text: String, prompt: Prompt
  ) -> [Effect] {
    do {
      let request = try question.request(answeredWith: text, today: session.today)
      return take(ActionItemChange(request, question.items, seen: question.seen).steps)
    } catch {
      notice = .error(error.words)
      self.prompt = prompt
      return []
    }
  }

  /// Completes the owner that is being typed, as far as it is certain.
  mutating func complete(_ question: ActionItemQuestion) -> [Effect] {
    guard question.field == .owners, let text = prompt?.editor.text else { return [] }
    let start = text.lastIndex(of: ",").map { text.index(after: $0) } ?? text.startIndex
    let typed = String(text[start...]).trimmingSpaces
    let fitting = typed.isEmpty ? [] : Owner.completions(of: typed)
    guard let common = fitting.commonBeginning else { return [] }
    let head = text[..<start] + (start > text.startIndex ? " " : "")
    prompt = Prompt(.actionItems(question), text: head + common)
    notice = fitting.count > 1 ? .information(fitting.joined(separator: ", ")) : nil
    return []
  }
}

extension [String] {
  /// How all of them begin, whatever the case, written as in the first; nil where there is none.
  var commonBeginning: String? {
    guard let first else { return nil }
    return dropFirst().reduce(first) { common, word in
      String(zip(common, word).prefix { $0.lowercased() == $1.lowercased() }.map(\.0))
    }
  }
}
