import MinutesReader
import Model
import Store

/// A document with what is understood of it, ready to be stored.
struct UnderstoodDocument: Sendable {
  let source: SourceDocument
  let minutes: PreparedMinutes

  /// Reads the document at that path, also for the questions; throws a `Failure` that names it where it is no minutes.
  init(_ path: String, for questions: [Question], in surroundings: Surroundings) throws {
    source = try InputFile(path, in: surroundings).document(in: surroundings)
    minutes = PreparedMinutes(try source.reading(for: questions), of: source)
  }
}

extension PreparedMinutes {
  /// What the reader of this program understood of a document, as it was mended.
  init(_ reading: Reading, of document: SourceDocument, mended mending: Mending = Mending()) {
    self.init(
      reading, original: document.bytes, fileName: document.fileName, readerVersion: MinutesReader.version,
      mended: mending)
  }
}
