/// What a version of minutes was read from, and what a person set right then.
public struct StoredDocument: Hashable, Sendable {
  public let version: MinutesVersion
  /// The document as it arrived.
  public let original: [UInt8]
  public let cleanedText: String
  public let mending: Mending

  public init(version: MinutesVersion, original: [UInt8], cleanedText: String, mending: Mending) {
    self.version = version
    self.original = original
    self.cleanedText = cleanedText
    self.mending = mending
  }
}
