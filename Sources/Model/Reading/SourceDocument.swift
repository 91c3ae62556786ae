/// A document of minutes as it arrived, with the text that was found in it; nothing of it is understood yet.
public struct SourceDocument: Hashable, Sendable {
  /// The path as given, or `standard input`.
  public let place: String
  /// The last part of the path; nil for standard input.
  public let fileName: String?
  /// The document itself, whatever its format.
  public let bytes: [UInt8]
  /// Its text, not yet cleaned.
  public let text: String

  /// Whether it takes longer to understand or to store than a key should wait.
  public var isLong: Bool { text.utf8.count > 500_000 }

  public init(place: String, fileName: String?, bytes: [UInt8], text: String) {
    self.place = place
    self.fileName = fileName
    self.bytes = bytes
    self.text = text
  }
}
