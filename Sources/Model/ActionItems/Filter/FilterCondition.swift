/// One thing that a filter asks of an action item.
enum FilterCondition: Hashable, Sendable {
  case status(ActionItem.Status)
  /// Done or dropped.
  case closed
  case overdue, soon
  /// Carried over a meeting at least once.
  case carried
  case reopened, lost
  case owner(Owner)
  case unowned
  /// A State's own items, and those whose answer of it is open.
  case memberState(MemberState)
  case due(Comparison, Day)
  case undated
  case meeting(MeetingReference)
  /// New at that meeting, carried over it, closed or reopened before it.
  case at(MeetingReference)
  case force(Force)
  case words(String)

  enum Comparison: String, CaseIterable, Sendable {
    case notAfter = "<=", notBefore = ">=", before = "<", after = ">", on = "="

    func holds(_ day: Day, _ bound: Day) -> Bool {
      switch self {
      case .notAfter: day <= bound
      case .notBefore: day >= bound
      case .before: day < bound
      case .after: day > bound
      case .on: day == bound
      }
    }
  }

  func isFulfilled(by item: ActionItem, in setting: ActionItemSetting) -> Bool {
    switch self {
    case .status(let status): item.status == status
    case .closed: item.closing != nil
    case .overdue: item.isOverdue(on: setting.today)
    case .soon: ["today", "soon"].contains(item.urgency(on: setting.today)?.word)
    case .carried: !item.crossed(setting.meetings, until: setting.today).isEmpty
    case .reopened: item.reopenedOn != nil
    case .lost: item.hasLostSentence
    case .owner(let owner): item.owners.contains(owner)
    case .unowned: item.owners.isEmpty
    case .memberState(let state):
      item.concerns(state) && setting.board(of: item)?.missing.contains(state) ?? true
    case .due(let comparison, let day): item.due?.day.map { comparison.holds($0, day) } ?? false
    case .undated: item.due?.day == nil
    case .meeting(let reference): setting.meetings(named: reference).contains { $0.id == item.meeting }
    case .at(let reference):
      setting.meetings(named: reference).contains { meeting in
        MeetingStanding(of: meeting, items: [item], meetings: setting.meetings).contains(item.id)
      }
    case .force(let force): item.force == force
    case .words(let words):
      [item.text, item.quote, item.note, item.id.description].contains { text in
        !Folded(text).ranges(of: words).isEmpty
      }
    }
  }
}

extension ActionItem {
  /// Whether the State is among its owners, named or as one of all.
  fileprivate func concerns(_ state: MemberState) -> Bool {
    owners.contains(.memberState(state)) || owners.contains(.party(.memberStates))
  }
}
