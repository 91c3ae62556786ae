/// One line of the cleaned text and what the reader took it for.
public struct ReadLine: Hashable, Sendable {
  public enum Role: Hashable, Sendable {
    case blank, header, heading(position: Int), passage(position: Int, passage: Int)
    /// Running headers, page numbers, notes at the foot of a page.
    case furniture
    /// A table of contents or an agenda printed before the minutes.
    case contents
    /// Annexes, signatures, lists of participants.
    case backMatter
  }

  public var text: String
  public var role: Role

  public init(text: String, role: Role) {
    self.text = text
    self.role = role
  }
}
