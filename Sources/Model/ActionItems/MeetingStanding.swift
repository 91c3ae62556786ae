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
  /// Those of all these that are open now, whatever the meeting found.
  private var open: Set<ActionItemID> = []

  public init() {}

  /// `meetings` are those that stand.
  public init(of meeting: Meeting, lives: [ActionItemLife], meetings: [Meeting]) {
    let followed = Set(meetings.filter(meeting.follows).map(\.id))
    let before = meeting.dayBefore(among: meetings)
    for life in lives {
      if life.meeting == meeting.id {
        new.append(life.id)
      } else if followed.contains(life.meeting) {
        take(life, to: meeting, after: before)
      } else {
        continue
      }
      if life.isOpen { open.insert(life.id) }
    }
  }

  /// Of the items that were accepted; `meetings` are those that stand.
  public init(of meeting: Meeting, items: [ActionItem], meetings: [Meeting]) {
    self.init(of: meeting, lives: items.compactMap(\.life), meetings: meetings)
  }

  private mutating func take(_ life: ActionItemLife, to meeting: Meeting, after before: Day?) {
    if let day = life.reopenedOn, meeting.isReached(on: day, after: before) { reopened.append(life.id) }
    if let day = life.closedOn, day <= meeting.firstDay {
      if meeting.isReached(on: day, after: before) { closedSince.append(life.id) }
    } else {
      carried.append(life.id)
    }
  }

  /// Each kind with its name, for showing them one after the other.
  public var kinds: [(name: String, items: [ActionItemID])] {
    [("new", new), ("closed since", closedSince), ("carried", carried), ("reopened", reopened)]
  }

  /// `3 new (1 still open), 1 closed since, 22 carried (none open any more)`: what of the items that the meeting left
  /// open is open now, lest a meeting of long ago seems to have left undone what was done since. Empty where there is
  /// nothing of any kind.
  public var words: String {
    kinds.filter { !$0.items.isEmpty }.map { name, items in
      let still = items.count(where: open.contains)
      let remark =
        name == "closed since" || still == items.count
        ? "" : still == 0 ? " (none still open)" : " (\(still) still open)"
      return "\(items.count) \(name)\(remark)"
    }.joined(separator: ", ")
  }

  public func contains(_ id: ActionItemID) -> Bool { kinds.contains { $0.items.contains(id) } }
}

extension Meeting {
  /// Whether what happened on that day happened between the meeting before and this one.
  fileprivate func isReached(on day: Day, after before: Day?) -> Bool {
    day <= firstDay && before.map { day > $0 } != false
  }
}
