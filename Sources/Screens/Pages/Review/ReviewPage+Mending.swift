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
    case .reject: return strike { [quotes] in $0.formUnion(quotes) } + saying("struck out")
    case .accept: return strike { [quotes] in $0.subtract(quotes) } + saying("wanted again")
    default: return []
    }
  }

  private mutating func strike(_ change: (inout Set<String>) -> Void) -> [Step] {
    mend { change(&$0.unwanted) }
  }

  /// What became of all that the line proposes, where that is more than one sentence.
  private func saying(_ fate: String) -> [Step] {
    quotes.count > 1 ? [.say(.information("\(quotes.count) proposals of this line \(fate)"))] : []
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
  mutating func mend(_ change: (inout Mending) -> Void) -> [Step] {
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
