/// A place in the minutes: an agenda item, or one passage of it, of the current or of a named version.
///
/// Written `M3.8`, `M3.8#2`, `M3v2.8#2`.
public struct PassageReference: Hashable, Sendable {
  public var meeting: MeetingReference
  /// The version within the meeting, from 1; nil for the current one.
  public var version: Int?
  /// The position of the agenda item, from 1.
  public var position: Int
  /// The passage within the agenda item, from 1; nil for the whole item.
  public var passage: Int?

  public init(meeting: MeetingReference, version: Int? = nil, position: Int, passage: Int? = nil) {
    self.meeting = meeting
    self.version = version
    self.position = position
    self.passage = passage
  }
}

extension PassageReference: LosslessStringConvertible {
  public var description: String {
    let passage = passage.map { "#\($0)" } ?? ""
    return "\(MinutesReference(meeting: meeting, version: version)).\(position)\(passage)"
  }

  /// Nil where the text does not have the form, or a number in it is 0.
  public init?(_ text: String) {
    guard let dot = text.lastIndex(of: ".") else { return nil }
    let tail = text[text.index(after: dot)...].split(separator: "#", omittingEmptySubsequences: false)
    guard (1...2).contains(tail.count), let position = Int(tail[0]), position > 0 else { return nil }
    let passage = tail.count == 2 ? Int(tail[1]) : nil
    guard tail.count == 1 || (passage ?? 0) > 0 else { return nil }
    guard let minutes = MinutesReference(String(text[..<dot])) else { return nil }
    self.init(
      meeting: minutes.meeting, version: minutes.version, position: position, passage: passage)
  }
}
