import Model

/// Whether the journal is as it was written, and the archive as the journal says.
public struct JournalVerification: Hashable, Sendable {
  /// How many acts the journal has.
  public let acts: Int
  /// The hash of the last act in hexadecimal digits, to be kept elsewhere; empty for an empty journal.
  public let head: String
  /// The first act that is not as it was written, or that does not follow the one before it; nil where all are.
  public let firstBroken: ActID?
  /// What is otherwise in the archive than the last act on it left it.
  public let strayed: [EntityReference]
  /// Whether the expected head is among the hashes; nil where none was expected.
  public let hasExpectedHead: Bool?

  public var isIntact: Bool { firstBroken == nil && strayed.isEmpty && hasExpectedHead != false }
}
