/// A meeting that the minutes say will follow.
public struct AnnouncedMeeting: Hashable, Sendable {
  /// Its first day.
  public var date: Day
  /// The sentence or line that announces it.
  public var quote: String

  public init(date: Day, quote: String) {
    self.date = date
    self.quote = quote
  }
}
