import MinutesReader
import Model
import Screens
import Store

extension ArchiveRunner {
  /// What is asked about minutes that are not stored yet; nil where the effect is none of that.
  mutating func review(_ effect: Effect) throws -> [Reply]? {
    switch effect {
    case .openDocument(let path): [.document(try document(at: path))]
    case .completePath(let path):
      [PathCompletion(of: path, home: surroundings.variable("HOME")).reply]
    case .read(let document, let mending, let target): [read(document, mended: mending, as: target)]
    case .store(let document, let mending, let target):
      [try store(document, mended: mending, as: target)]
    default: nil
    }
  }

  private func document(at path: String) throws -> SourceDocument {
    guard path != "-" else { throw Failure(.usage, "standard input is the terminal itself; name a file") }
    let expanded = PathCompletion.expanded(path, home: surroundings.variable("HOME"))
    return try InputFile(expanded, in: surroundings).document(in: surroundings)
  }

  /// The forecast is nil as long as something is missing that storing needs.
  private func read(
    _ document: SourceDocument, mended mending: Mending, as target: ImportTarget
  ) -> Reply {
    let reading = MinutesReader.read(document.text, mended: mending)
    guard let archive else { return .read(reading, forecast: .newMeeting) }
    return .read(reading, forecast: try? archive.forecast(reading, original: document.bytes, as: target))
  }

  /// Makes the archive where there is none yet.
  private mutating func store(
    _ document: SourceDocument, mended mending: Mending, as target: ImportTarget
  ) throws -> Reply {
    let reading = MinutesReader.read(document.text, mended: mending)
    let outcome = try openArchive().store(
      reading, original: document.bytes, fileName: document.fileName, readerVersion: MinutesReader.version,
      mended: mending, as: target, by: actor)
    return .stored(outcome.meeting, words: outcome.inWords)
  }
}
