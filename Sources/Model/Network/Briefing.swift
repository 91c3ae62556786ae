/// What the user of a Member State sees first: where it stands, what it has to do, and which dates come.
public struct Briefing: Hashable, Sendable {
  public let memberState: MemberState
  /// Where it stands on each question today; none for a State that is no member any more.
  public var answers: [Dossier.Answer]
  /// What is open and waits for it, its answer included where several are asked: what is due first, then what has no date.
  public let actionItems: [ActionItem]
  /// The meetings of today and later, the next one first.
  public let meetings: [Meeting]

  public init(
    memberState: MemberState, answers: [Dossier.Answer], actionItems: [ActionItem], meetings: [Meeting]
  ) {
    self.memberState = memberState
    self.answers = answers
    self.actionItems = actionItems.sorted { one, other in
      (one.due?.day ?? .distantFuture, one.id) < (other.due?.day ?? .distantFuture, other.id)
    }
    self.meetings = meetings.sorted { ($0.firstDay, $0.id) < ($1.firstDay, $1.id) }
  }

  /// A day on which something is to come.
  public enum Date: Hashable, Sendable {
    case due(ActionItemID, Day)
    case meeting(MeetingID, Day)

    public var day: Day {
      switch self {
      case .due(_, let day), .meeting(_, let day): day
      }
    }
  }

  /// Due dates and meetings from that day on, the next one first; of one day the meetings first.
  public func dates(from today: Day) -> [Date] {
    let due = actionItems.compactMap { item in item.due?.day.map { Date.due(item.id, $0) } }
    return (meetings.map { Date.meeting($0.id, $0.firstDay) } + due).filter { $0.day >= today }.enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
  }
}

extension Day {
  /// After every day that minutes name.
  fileprivate static let distantFuture = Day(9999, 12, 31)
}
