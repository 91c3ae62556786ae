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
  /// The first day of the last plenary meeting that it follows; nil where it follows none.
  public func dayBefore(among meetings: [Meeting]) -> Day? {
    meetings.filter { $0.kind == .plenary && follows($0) }.map(\.firstDay).max()
  }

  /// Whether it is a later plenary meeting of the same body, so that open items are carried to it.
  func follows(_ earlier: Meeting) -> Bool {
    kind == .plenary && withdrawnBecause == nil && firstDay > earlier.firstDay && isOfSameBody(as: earlier)
  }

  /// Also where the minutes of one of them name none.
  private func isOfSameBody(as other: Meeting) -> Bool {
    guard let body, let otherBody = other.body, body != otherBody else { return true }
    return Wording(body) == Wording(otherBody)
  }
}
