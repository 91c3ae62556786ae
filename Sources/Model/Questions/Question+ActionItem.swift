extension Question {
  /// What an action item of a meeting on that day asks of each Member State that it is addressed to.
  ///
  /// The States are those of that day: one that leaves the Union later was asked all the same.
  public init(askedBy item: ActionItem, on day: Day) {
    self.init(
      key: item.id.description, title: item.text, statuses: AnswerStatus.ofActionItems.filter { $0 != .open },
      unanswered: .open, asked: item.asked(on: day))
  }

  /// The item whose answers it collects; nil for a question of its own.
  public var actionItem: ActionItemID? { ActionItemID(key) }
}

extension ActionItem {
  /// The Member States that are to answer each for itself, in protocol order: the members on that day where it is
  /// addressed to all, else those that are named. None where they are fewer than two: the item itself says it then.
  public func asked(on day: Day) -> [MemberState] {
    let asksAll = owners.contains(.party(.memberStates))
    let states = MemberState.all.filter { state in
      asksAll ? state.isMember(on: day) : owners.contains(.memberState(state))
    }
    return states.count > 1 ? states : []
  }
}

extension AnswerStatus {
  /// What can be recorded of a Member State's answer to an action item.
  public static let ofActionItems = [done, declined, notConcerned, open]

  static let done = AnswerStatus(
    code: "done", glyph: "+", word: "done", meaning: "the State did what was asked", isFavourable: true)
  static let declined = AnswerStatus(
    code: "declined", glyph: "-", word: "declined", meaning: "the State will not do it")
  public static let notConcerned = AnswerStatus(
    code: "not_concerned", glyph: "o", word: "not concerned", meaning: "the request is not about the State")
  public static let open = AnswerStatus(
    code: "open", glyph: ".", word: "open", meaning: "asked, and nothing recorded yet")
}
