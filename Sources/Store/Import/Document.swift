import Model

/// By what two documents are known to be the same, in hexadecimal digits.
struct Fingerprint {
  /// The SHA-256 of the original bytes.
  let bytes: String
  /// The SHA-256 of the cleaned text.
  let text: String

  init(_ reading: Reading, original: [UInt8]) {
    bytes = sha256(original)
    text = sha256(reading.cleanedText.utf8)
  }
}

/// A document with what the reader made of it, and what a person set right in that.
struct Document {
  let reading: Reading
  let original: [UInt8]
  /// Without its folder; nil for standard input.
  let fileName: String?
  let readerVersion: Int
  let mending: Mending
  let fingerprint: Fingerprint

  init(
    reading: Reading, original: [UInt8], fileName: String?, readerVersion: Int, mending: Mending
  ) {
    self.reading = reading
    self.original = original
    self.fileName = fileName
    self.readerVersion = readerVersion
    self.mending = mending
    fingerprint = Fingerprint(reading, original: original)
  }

  /// Its first day; throws where it cannot be stored.
  static func day(of reading: Reading) throws -> Day {
    guard !reading.agenda.isEmpty else { throw ArchiveError.readingWithoutAgenda }
    guard let day = reading.header.date else { throw ArchiveError.readingWithoutDate }
    return day
  }
}
