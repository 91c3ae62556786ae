/// Why no text came of a document.
public enum ConversionError: Error, Hashable, Sendable {
  /// The program was not found; the Debian package of that name has it.
  case missing(program: String, package: String)
  /// It is none of the formats and no text either.
  case notText
  /// What it is, and what to do with it.
  case unsupported(String)
  case encrypted
  /// The end of the document is missing.
  case cutShort(DocumentFormat)
  /// It holds more than so many bytes.
  case tooLarge(DocumentFormat, limit: Int)
  /// The program was ended after that time.
  case tookTooLong(program: String, limit: Duration)
  /// The program used all memory that it may use.
  case tookTooMuch(program: String)
  /// The text is longer than that of any minutes.
  case tooLong
  /// There are pages, but no letter on them, as in scanned paper.
  case noText(DocumentFormat)
  /// The program could not read the document; its own words, on one line.
  case failed(program: String, words: String)
}
