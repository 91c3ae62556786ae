/// When an accepted action item came up and how it went on: all that carry-over and progress depend on.
public struct ActionItemLife: Hashable, Sendable {
  public var id: ActionItemID
  /// The meeting that it came out of.
  public var meeting: MeetingID
  /// The day in Brussels on which it was done or dropped; nil while it is open.
  public var closedOn: Day?
  /// The day in Brussels on which it was reopened last; nil where it never was.
  public var reopenedOn: Day?

  public init(id: ActionItemID, meeting: MeetingID, closedOn: Day? = nil, reopenedOn: Day? = nil) {
    self.id = id
    self.meeting = meeting
    self.closedOn = closedOn
    self.reopenedOn = reopenedOn
  }

  public var isOpen: Bool { closedOn == nil }
}

extension ActionItem {
  /// Its life; nil for what is a proposal or was rejected.
  public var life: ActionItemLife? {
    guard isAccepted else { return nil }
    return ActionItemLife(id: id, meeting: meeting, closedOn: closing?.day, reopenedOn: reopenedOn)
  }
}
