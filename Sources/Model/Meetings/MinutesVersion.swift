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
  /// The version of the reader that understood it; 0 where that does not matter.
  public var readerVersion: Int
  /// The newest version, where this one is not it.
  public var supersededBy: Int?
  /// The act that last touched it.
  public var revision: ActID

  public init(
    meeting: MeetingID, number: Int, status: Status, fileName: String?, sha256: String,
    readerVersion: Int = 0,
    supersededBy: Int? = nil, revision: ActID = .none
  ) {
    self.meeting = meeting
    self.number = number
    self.status = status
    self.fileName = fileName
    self.sha256 = sha256
    self.readerVersion = readerVersion
    self.supersededBy = supersededBy
    self.revision = revision
  }
}
