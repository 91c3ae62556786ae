/// What action items have to do with one meeting: which came out of it, and what became of earlier ones until it.
///
/// Nothing of this is stored: every open item is carried to the next plenary meeting of its body by itself.
public struct MeetingStanding: Hashable, Sendable {
  /// Came out of this meeting.
  public var new: [ActionItemID] = []
  /// Of earlier meetings, closed since the one before this.
  public var closedSince: [ActionItemID] = []
  /// Of earlier meetings, and still open when this one began.
  public var carried: [ActionItemID] = []
  /// Of earlier meetings, reopened since the one before this.
  public var reopened: [ActionItemID] = []

  public init() {}

  /// Of the items that were accepted; `meetings` are those that stand.
  public init(of meeting: Meeting, items: [ActionItem], meetings: [Meeting]) {
    let homes = Dictionary(meetings.map { ($0.id, $0) }) { first, _ in first }
    let before = meetings.filter { $0.kind == .plenary && meeting.follows($0) }.map(\.firstDay).max()
    for item in items where item.isAccepted {
      guard let home = homes[item.meeting] else { continue }
      if home.id == meeting.id { new.append(item.id) }
      guard meeting.follows(home) else { continue }
      if let reopened = item.reopenedOn, meeting.isReached(on: reopened, after: before) {
        self.reopened.append(item.id)
      }
      if let closed = item.closing?.day, closed <= meeting.firstDay {
        if meeting.isReached(on: closed, after: before) { closedSince.append(item.id) }
      } else {
        carried.append(item.id)
      }
    }
  }

  /// Each kind with its name, for showing them one after the other.
  public var kinds: [(name: String, items: [ActionItemID])] {
    [("new", new), ("closed since", closedSince), ("carried", carried), ("reopened", reopened)]
  }

  public func contains(_ id: ActionItemID) -> Bool { kinds.contains { $0.items.contains(id) } }
}

extension ActionItem {
  /// Whether it is more than a proposal.
  public var isAccepted: Bool { status != .proposed && status != .rejected }

  /// The meetings that it has crossed until that day without being closed, oldest first.
  public func crossed(_ meetings: [Meeting], until today: Day) -> [Meeting] {
    guard isAccepted, let home = meetings.first(where: { $0.id == meeting }) else { return [] }
    return meetings.filter { later in
      later.follows(home) && later.firstDay <= today && closing.map { later.firstDay < $0.day } != false
    }.sorted { ($0.firstDay, $0.id) < ($1.firstDay, $1.id) }
  }
}

extension Meeting {
  /// Whether it is a later plenary meeting of the same body, so that open items are carried to it.
  func follows(_ earlier: Meeting) -> Bool {
    kind == .plenary && withdrawnBecause == nil && firstDay > earlier.firstDay
      && (body == nil || earlier.body == nil || Wording(body ?? "") == Wording(earlier.body ?? ""))
  }

  /// Whether what happened on that day happened between the meeting before and this one.
  fileprivate func isReached(on day: Day, after before: Day?) -> Bool {
    day <= firstDay && before.map { day > $0 } != false
  }
}
