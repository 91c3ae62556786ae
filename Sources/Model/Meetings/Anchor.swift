/// Where a quoted sentence stands, fixed for ever: passages of a version never change.
public struct Anchor: Hashable, Sendable {
  public var meeting: MeetingID
  /// The version within the meeting, from 1.
  public var version: Int
  /// The position of the agenda item, from 1.
  public var position: Int
  /// The passage within the agenda item, from 1; 0 for its heading.
  public var passage: Int
  /// UTF-8 offsets of the sentence in the passage.
  public var range: Range<Int>

  public init(meeting: MeetingID, version: Int, position: Int, passage: Int, range: Range<Int>) {
    self.meeting = meeting
    self.version = version
    self.position = position
    self.passage = passage
    self.range = range
  }

  public var reference: PassageReference {
    PassageReference(
      meeting: .id(meeting), version: version, position: position, passage: passage > 0 ? passage : nil)
  }
}

extension Anchor {
  /// The same place within its version.
  public var span: ReadSpan { ReadSpan(position: position, passage: passage, range: range) }
}
