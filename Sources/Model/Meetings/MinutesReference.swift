/// How a person names minutes: `M3` for the current version, `M3v1` for a fixed one; a date or an ordinal serves for `M3`.
public struct MinutesReference: Hashable, Sendable {
  public var meeting: MeetingReference
  /// The version within the meeting, from 1; nil for the current one.
  public var version: Int?

  public init(meeting: MeetingReference, version: Int? = nil) {
    self.meeting = meeting
    self.version = version
  }
}

extension MinutesReference: LosslessStringConvertible {
  public var description: String { "\(meeting)" + (version.map { "v\($0)" } ?? "") }

  /// Nil where the text does not have the form, or the version is 0.
  public init?(_ text: String) {
    var head = text[...]
    if let mark = text.lastIndex(where: { $0 == "v" || $0 == "V" }) {
      let digits = text[text.index(after: mark)...]
      guard !digits.isEmpty, digits.allSatisfy(\.isASCIIDigit), let number = Int(digits), number > 0 else {
        return nil
      }
      version = number
      head = text[..<mark]
    }
    guard let meeting = MeetingReference(String(head)) else { return nil }
    self.meeting = meeting
  }
}
