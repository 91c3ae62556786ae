import Model

extension ReviewPage {
  /// Asks for a part of a heading or a field, with what stands there now, or with the answer that was refused.
  func ask(_ question: MendingQuestion, refused: String? = nil) -> [Step] {
    let text: String? =
      switch question {
      case .field(let field): reading.flatMap { field.value(in: $0.header) }
      case .label(let draft): draft.label
      case .title(let draft): draft.title
      case .depth(let draft): String(draft.depth)
      }
    return [.prompt(Prompt(.mending(question), text: refused ?? text ?? ""))]
  }

  /// Takes an answer, and asks on where it is not understood or not the last one.
  mutating func answer(_ question: MendingQuestion, with text: String, in session: Session) -> [Step] {
    switch question {
    case .field(let field): return set(field, to: text, in: session)
    case .label(var draft):
      draft.label = text.isEmpty ? nil : text
      return ask(.title(draft))
    case .title(var draft):
      guard !text.isEmpty else { return ask(question) + [.say(.error("a heading needs a title"))] }
      draft.title = text
      return ask(.depth(draft))
    case .depth(var draft):
      guard let depth = Int(text), (1...HeadingDraft.deepest).contains(depth) else {
        return ask(question, refused: text) + [
          .say(.error("a depth is a number from 1 to \(HeadingDraft.deepest)"))
        ]
      }
      draft.depth = depth
      return heading.map { HeadingDraft(line: draft.line, $0) } == draft
        ? [] : mend { $0.lines[draft.line] = draft.choice }
    }
  }

  private mutating func set(_ field: HeaderField, to text: String, in session: Session) -> [Step] {
    var header = mending.header
    guard field.set(text, in: &header, today: session.today) else {
      return ask(.field(field), refused: text) + [
        .say(.error("\"\(text)\" is not understood; write \(field.form)"))
      ]
    }
    let applied = header.applied(to: reading?.header ?? Reading.Header())
    if let first = applied.date, let last = applied.endDate, last <= first {
      guard field == .date else {
        return ask(.field(field), refused: text) + [.say(.error("the last day must be later than \(first)"))]
      }
      header.endDate = .some(nil)
    }
    let value = field.value(in: applied) ?? "none"
    guard applied != reading?.header else { return [] }
    return mend { $0.header = header } + [.say(.information("\(field.name): \(value)"))]
  }
}
