import MinutesReader
import Model

extension InputFile {
  /// The document with its text; throws a `Failure` that names `place` where there is none.
  func document() throws -> SourceDocument {
    guard let text = MinutesReader.decode(bytes) else {
      throw Failure(.badData, "\(place) is not text; only plain text is read (UTF-8, UTF-16 or Windows-1252)")
    }
    return SourceDocument(place: place, fileName: name, bytes: bytes, text: text)
  }

  /// What the reader understands of the document; throws a `Failure` that names `place` where it is no text of
  /// minutes.
  func reading() throws -> Reading {
    let reading = MinutesReader.read(try document().text)
    guard !reading.agenda.isEmpty else {
      throw Failure(.badData, "\(place) has no agenda that can be recognised")
    }
    return reading
  }
}
