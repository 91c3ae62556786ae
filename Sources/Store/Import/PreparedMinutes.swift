import Model

/// Minutes ready to be stored: what the reader made of a document, what a person set right in that, and all that can be
/// worked out of both without looking into an archive, so that it can be done while others are being stored.
public struct PreparedMinutes: Sendable {
  public let reading: Reading
  let original: [UInt8]
  /// Without its folder; nil for standard input.
  let fileName: String?
  let readerVersion: Int
  let mending: Mending
  let digests: VersionDigests
  /// What each line is, in JSON.
  let structure: String
  /// For each agenda item what the index keeps of its passages.
  let words: [[String]]

  public init(
    _ reading: Reading, original: [UInt8], fileName: String?, readerVersion: Int,
    mended mending: Mending = Mending()
  ) {
    self.reading = reading
    self.original = original
    self.fileName = fileName
    self.readerVersion = readerVersion
    self.mending = mending
    structure = reading.structure
    digests = VersionDigests(
      original: sha256(original), text: sha256(reading.cleanedText.utf8), agenda: reading.agenda.sha256,
      structure: sha256(structure.utf8), findings: Findings(reading).sha256, mending: mending.sha256)
    words = reading.agenda.map { $0.passages.map { SearchIndex.words(of: $0.text) } }
  }

  var fingerprint: Fingerprint { Fingerprint(bytes: digests.original, text: digests.text) }

  /// Its first day; throws where it cannot be stored.
  var day: Day {
    get throws {
      guard !reading.agenda.isEmpty else { throw ArchiveError.readingWithoutAgenda }
      guard let day = reading.header.date else { throw ArchiveError.readingWithoutDate }
      return day
    }
  }
}

/// By what two documents are known to be the same, in hexadecimal digits.
struct Fingerprint {
  /// The SHA-256 of the original bytes.
  let bytes: String
  /// The SHA-256 of the cleaned text.
  let text: String
}
