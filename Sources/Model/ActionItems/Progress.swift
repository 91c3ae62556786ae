/// How action items came up and were closed, meeting by meeting.
public struct Progress: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    public let meeting: Meeting
    /// How many items came out of the meeting.
    public var opened = 0
    /// How many were closed after it, until the next one; done or dropped, of whatever meeting.
    public var closed = 0
    /// How many were open then, on the eve of the next one.
    public var stillOpen = 0

    init(_ meeting: Meeting) { self.meeting = meeting }
  }

  /// Of the meetings held until that day, the newest first.
  public let rows: [Row]

  /// Of meetings that stand; what is closed on the very day of a meeting is closed before it, as in carry-over, and what
  /// is closed after `today` is open still.
  public init(of lives: [ActionItemLife], meetings: [Meeting], until today: Day) {
    let held = meetings.filter { $0.firstDay <= today }.sorted { ($0.firstDay, $0.id) < ($1.firstDay, $1.id) }
    var rows = held.map { Row($0) }
    let places = Dictionary(held.enumerated().map { ($0.element.id, $0.offset) }) { first, _ in first }
    let days = held.map(\.firstDay)
    for life in lives {
      guard let home = places[life.meeting] else { continue }
      rows[home].opened += 1
      guard let day = life.closedOn, day <= today else { continue }
      // Nothing is closed before it came up, whatever was recorded.
      rows[max(home, days.lastIndex(before: day) ?? home)].closed += 1
    }
    var open = 0
    for index in rows.indices {
      open += rows[index].opened - rows[index].closed
      rows[index].stillOpen = open
    }
    self.rows = rows.reversed()
  }

  /// The greatest number of items that came up, or were closed, at once; at least 1, for drawing bars.
  public var greatest: Int { max(1, rows.map { max($0.opened, $0.closed) }.max() ?? 1) }
}

extension [Day] {
  /// The index of the last one before that day; the days ascend.
  fileprivate func lastIndex(before day: Day) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }
}
