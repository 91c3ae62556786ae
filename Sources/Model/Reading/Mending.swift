/// What a person set right in a reading: laid over the reader's own understanding, from which all else is derived again.
public struct Mending: Hashable, Sendable {
  /// What a line is to be, by its index in the lines of the cleaned text, from 0.
  public var lines: [Int: LineChoice]
  public var header: HeaderChoices
  /// The quotes of proposals, of actions or of linkage, that are not to be stored.
  public var unwanted: Set<String>

  public init(
    lines: [Int: LineChoice] = [:], header: HeaderChoices = HeaderChoices(), unwanted: Set<String> = []
  ) {
    self.lines = lines
    self.header = header
    self.unwanted = unwanted
  }

  public var isEmpty: Bool { self == Mending() }

  /// What a person decided about one line.
  public enum LineChoice: Hashable, Sendable {
    /// A heading with that label, title and depth.
    case heading(label: String?, title: String, depth: Int)
    /// The first line of a passage.
    case passage
    /// A line that goes on with the passage before it.
    case continuation
    /// No part of the minutes.
    case furniture
  }

  /// Fields of the head of the minutes, each nil where the reader's own stands; an inner nil says that there is none.
  public struct HeaderChoices: Hashable, Sendable {
    public var title: String??
    public var ordinal: Int??
    public var body: String??
    public var date: Day??
    public var endDate: Day??
    public var startTime: ClockTime??
    public var endTime: ClockTime??

    public init() {}

    /// The reader's header with the choices laid over it.
    public func applied(to header: Reading.Header) -> Reading.Header {
      Reading.Header(
        title: title ?? header.title, ordinal: ordinal ?? header.ordinal, body: body ?? header.body,
        date: date ?? header.date, endDate: endDate ?? header.endDate,
        startTime: startTime ?? header.startTime, endTime: endTime ?? header.endTime)
    }
  }
}
