/// A place in a reading.
public struct ReadSpan: Hashable, Sendable {
  /// The position of the agenda item, from 1.
  public var position: Int
  /// The passage within the agenda item, from 1.
  public var passage: Int
  /// UTF-8 offsets in the passage.
  public var range: Range<Int>

  public init(position: Int, passage: Int, range: Range<Int>) {
    self.position = position
    self.passage = passage
    self.range = range
  }
}
