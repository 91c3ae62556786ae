import Model

extension ReviewPage {
  /// Whether the selected line or field is not as the reader had it.
  var isMendedHere: Bool {
    if case .field(let field) = finding?.subject { return field.isSet(in: mending.header) }
    return lineIndex.map { mending.lines[$0] != nil } ?? false
  }

  /// Takes one step through what was mended.
  mutating func step(back isBack: Bool) -> [Step] {
    let before = mending
    if isBack { history.undo() } else { history.redo() }
    return readAgain(since: before)
  }

  /// Carries out a command that mends the line, the field or the proposals at the selection.
  mutating func mend(by command: Command) -> [Step] {
    switch command {
    case .makeHeading: return draft.map { ask(.label($0)) } ?? []
    case .makePassage: return choose(.passage)
    case .joinLine: return join()
    case .leaveOut: return choose(.furniture)
    case .promote: return moveHeading(by: -1)
    case .demote: return moveHeading(by: 1)
    case .asRead: return leaveToReader()
    case .reject: return mend { [quotes] in $0.unwanted.formUnion(quotes) }
    case .accept: return mend { [quotes] in $0.unwanted.subtract(quotes) }
    default: return []
    }
  }

  /// The heading of the selected line, or what the line suggests.
  private var draft: HeadingDraft? {
    guard let lineIndex, let line else { return nil }
    if let heading { return HeadingDraft(line: lineIndex, heading) }
    let around: Int? = if case .passage(let position, _) = line.role { position } else { nil }
    let depth = around.flatMap { reading?.item(at: $0)?.depth }
    return HeadingDraft(line: lineIndex, suggestedBy: line.text, depth: depth ?? 1)
  }

  /// Joins the line to the passage before, or to the heading where that stands right before it.
  private mutating func join() -> [Step] {
    guard let lineIndex, let line, let before = lineBefore(lineIndex),
      case .heading(let position) = reading?.lines[before].role, let item = reading?.item(at: position)
    else { return choose(.continuation) }
    var draft = HeadingDraft(line: before, item)
    draft.title += " " + line.text
    return mend {
      $0.lines[before] = draft.choice
      $0.lines[lineIndex] = .furniture
    } + [.say(.information("joined to the heading"))]
  }

  /// The index of the line before that belongs to the minutes.
  private func lineBefore(_ index: Int) -> Int? {
    reading?.lines[..<index].lastIndex { $0.role != .blank && $0.role != .furniture }
  }

  private mutating func moveHeading(by levels: Int) -> [Step] {
    guard let lineIndex, let heading else { return [] }
    var draft = HeadingDraft(line: lineIndex, heading)
    draft.depth += levels
    return choose(draft.choice)
  }

  private mutating func choose(_ choice: Mending.LineChoice) -> [Step] {
    guard let lineIndex else { return [] }
    return mend { $0.lines[lineIndex] = choice }
  }

  private mutating func leaveToReader() -> [Step] {
    if case .field(let field) = finding?.subject { return mend { field.forget(in: &$0.header) } }
    guard let lineIndex else { return [] }
    return mend { $0.lines[lineIndex] = nil }
  }

  /// Changes what is mended; the document is read again where that may change what is understood.
  private mutating func mend(_ change: (inout Mending) -> Void) -> [Step] {
    let before = mending
    var mended = mending
    change(&mended)
    guard mended != before else { return [] }
    history.change(to: mended)
    return readAgain(since: before)
  }

  private func readAgain(since before: Mending) -> [Step] {
    mending.ofText == before.ofText ? [] : loading.map { .run($0) }
  }
}

extension ReviewPage {
  /// Asks for a part of a heading or a field, with what stands there now.
  func ask(_ question: MendingQuestion) -> [Step] {
    let text: String? =
      switch question {
      case .field(let field): reading.flatMap { field.value(in: $0.header) }
      case .label(let draft): draft.label
      case .title(let draft): draft.title
      case .depth(let draft): String(draft.depth)
      }
    return [.prompt(Prompt(.mending(question), text: text ?? ""))]
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
      guard let depth = Int(text), (1...9).contains(depth) else {
        return ask(question) + [.say(.error("a depth is a number from 1 to 9"))]
      }
      draft.depth = depth
      return mend { $0.lines[draft.line] = draft.choice }
    }
  }

  private mutating func set(_ field: HeaderField, to text: String, in session: Session) -> [Step] {
    var header = mending.header
    guard field.set(text, in: &header, today: session.today) else {
      return ask(.field(field)) + [.say(.error("\"\(text)\" is not understood; write \(field.form)"))]
    }
    let applied = header.applied(to: reading?.header ?? Reading.Header())
    if let first = applied.date, let last = applied.endDate, last <= first {
      guard field == .date else {
        return ask(.field(field)) + [.say(.error("the last day must be later than \(first)"))]
      }
      header.endDate = .some(nil)
    }
    let value = field.value(in: applied) ?? "none"
    return mend { $0.header = header } + [.say(.information("\(field.name): \(value)"))]
  }
}
