/// One passage in which a search found its words.
public struct SearchHit: Hashable, Sendable {
  public var meeting: Meeting
  /// The version within the meeting, from 1.
  public var version: Int
  /// The position of the agenda item, from 1.
  public var position: Int
  /// `5 (2nd)`, or empty where no label is printed.
  public var itemName: String
  public var itemTitle: String
  /// The passage within the agenda item, from 1.
  public var passage: Int
  public var text: String
  /// UTF-8 offsets in `text` of the words found, ascending, apart.
  public var matches: [Range<Int>]

  public init(
    meeting: Meeting, version: Int, position: Int, itemName: String, itemTitle: String, passage: Int,
    text: String, matches: [Range<Int>]
  ) {
    self.meeting = meeting
    self.version = version
    self.position = position
    self.itemName = itemName
    self.itemTitle = itemTitle
    self.passage = passage
    self.text = text
    self.matches = matches
  }
}
