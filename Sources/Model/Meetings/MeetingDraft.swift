/// A meeting that a person adds before there are minutes of it.
public struct MeetingDraft: Hashable, Sendable {
  /// Nil for one that is called by its body until its minutes give it a title.
  public var title: String?
  public var ordinal: Int?
  public var body: String?
  public var kind: Meeting.Kind
  public var firstDay: Day
  /// The first day again for a meeting of one day.
  public var lastDay: Day
  public var startTime: ClockTime?
  public var endTime: ClockTime?

  /// Without `lastDay` it is a meeting of one day.
  public init(
    title: String? = nil, ordinal: Int? = nil, body: String? = nil, kind: Meeting.Kind = .plenary,
    firstDay: Day,
    lastDay: Day? = nil, startTime: ClockTime? = nil, endTime: ClockTime? = nil
  ) {
    self.title = title
    self.ordinal = ordinal
    self.body = body
    self.kind = kind
    self.firstDay = firstDay
    self.lastDay = lastDay ?? firstDay
    self.startTime = startTime
    self.endTime = endTime
  }
}
