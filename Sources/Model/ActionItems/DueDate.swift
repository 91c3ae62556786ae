/// When something is due, with the words of the minutes it was read from.
public struct DueDate: Hashable, Sendable {
  /// Nil where the words name no date that can be known: "soon", "ongoing".
  public var day: Day?
  /// As printed; empty where a person gave the date.
  public var words: String

  public init(day: Day?, words: String = "") {
    self.day = day
    self.words = words
  }
}
