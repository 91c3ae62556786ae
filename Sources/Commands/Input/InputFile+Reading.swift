import Converters
import MinutesReader
import Model

extension InputFile {
  /// The document with its text, whatever its format; throws a `Failure` that names `place` where there is none.
  ///
  /// Waits for a converter where the format needs one, for 20 s at most.
  func document(in surroundings: Surroundings) throws -> SourceDocument {
    if let converter = try converter {
      return try waiting { try await converted(by: converter, in: surroundings) }
    }
    return try decoded
  }

  /// The same, beside other work; cancelling ends the converter.
  func documentInBackground(in surroundings: Surroundings) async throws -> SourceDocument {
    if let converter = try converter { return try await converted(by: converter, in: surroundings) }
    return try decoded
  }

  /// Nil for a document that is text.
  private var converter: Converter? {
    get throws { try naming { Converter(for: try DocumentFormat(of: bytes, named: name)) } }
  }

  private var decoded: SourceDocument {
    get throws {
      guard let text = MinutesReader.decode(bytes) else { throw Failure(ConversionError.notText, of: place) }
      return SourceDocument(place: place, fileName: name, bytes: bytes, text: text)
    }
  }

  private func converted(
    by converter: Converter, in surroundings: Surroundings
  ) async throws -> SourceDocument {
    let folders = surroundings.variable("PATH") ?? "/usr/local/bin:/usr/bin:/bin"
    do {
      let text = try await converter.text(of: bytes, searching: folders)
      return SourceDocument(place: place, fileName: name, bytes: bytes, text: text)
    } catch let error as ConversionError {
      throw Failure(error, of: place)
    }
  }

  private func naming<Value>(_ work: () throws -> Value) throws -> Value {
    do { return try work() } catch let error as ConversionError { throw Failure(error, of: place) }
  }

  /// What the reader understands of the document; throws a `Failure` that names `place` where it is no text of
  /// minutes.
  func reading(in surroundings: Surroundings) throws -> Reading { try document(in: surroundings).reading() }
}

extension SourceDocument {
  /// What the reader understands of it, also of the questions; throws a `Failure` where that is no minutes.
  func reading(for questions: [Question] = []) throws -> Reading {
    let reading = MinutesReader.read(text, for: questions)
    guard !reading.agenda.isEmpty else {
      throw Failure(.badData, "\(place) has no agenda that can be recognised")
    }
    return reading
  }
}
