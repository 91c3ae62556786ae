import Converters
import MinutesReader
import Model

extension InputFile {
  /// The document with its text, whatever its format; throws a `Failure` that names `place` where there is none.
  ///
  /// Waits for a converter where the format needs one, for 20 s at most.
  func document(in surroundings: Surroundings) throws -> SourceDocument {
    do {
      return SourceDocument(place: place, fileName: name, bytes: bytes, text: try text(in: surroundings))
    } catch let error as ConversionError {
      throw Failure(error, of: place)
    }
  }

  private func text(in surroundings: Surroundings) throws -> String {
    guard let converter = Converter(for: try DocumentFormat(of: bytes, named: name)) else {
      guard let text = MinutesReader.decode(bytes) else { throw ConversionError.notText }
      return text
    }
    let folders = surroundings.variable("PATH") ?? "/usr/local/bin:/usr/bin:/bin"
    return try waiting { [bytes] in try await converter.text(of: bytes, searching: folders)
    }
  }

  /// What the reader understands of the document; throws a `Failure` that names `place` where it is no text of
  /// minutes.
  func reading(in surroundings: Surroundings) throws -> Reading { try document(in: surroundings).reading() }
}

extension SourceDocument {
  /// What the reader understands of it; throws a `Failure` where that is no minutes.
  func reading() throws -> Reading {
    let reading = MinutesReader.read(text)
    guard !reading.agenda.isEmpty else {
      throw Failure(.badData, "\(place) has no agenda that can be recognised")
    }
    return reading
  }
}
