/// One version of the minutes of a meeting, by the number it has within that meeting, from 1.
public struct MinutesVersion: Hashable, Sendable {
  /// How far the network has agreed to the text. *Superseded* is not among them: it follows from a later version.
  public enum Status: String, CaseIterable, Sendable {
    case draft, circulated, approved
  }

  public let meeting: MeetingID
  public let number: Int
  public var status: Status
  /// The name of the file it was read from, without its folder; nil for standard input.
  public var fileName: String?
  /// Lower-case hexadecimal digits of the SHA-256 of the original bytes.
  public var sha256: String

  public init(meeting: MeetingID, number: Int, status: Status, fileName: String?, sha256: String) {
    self.meeting = meeting
    self.number = number
    self.status = status
    self.fileName = fileName
    self.sha256 = sha256
  }
}
