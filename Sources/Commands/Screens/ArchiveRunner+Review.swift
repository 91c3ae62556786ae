import MinutesReader
import Model
import Screens
import Store

extension ArchiveRunner {
  /// What is asked about minutes that are not stored yet; nil where the effect is none of that.
  mutating func review(_ effect: Effect) throws -> [Reply]? {
    switch effect {
    case .openDocument(let path): return try open(path)
    case .cancel:
      background?.cancel()
      return []
    case .completePath(let path):
      return [PathCompletion(of: path, home: surroundings.variable("HOME")).reply]
    case .read(let document, let mending, let target):
      return [read(document, mended: mending, as: target)]
    case .store(let document, let mending, let target):
      return [try store(document, mended: mending, as: target)]
    default: return nil
    }
  }

  /// Converters may take their time, so they run beside the screens.
  private func open(_ path: String) throws -> [Reply] {
    guard path != "-" else { throw Failure(.usage, "standard input is the terminal itself; name a file") }
    if background?.isGoingOn == true { throw Failure(.temporary, "another document is still being read") }
    let expanded = PathCompletion.expanded(path, home: surroundings.variable("HOME"))
    let file = try InputFile(expanded, in: surroundings)
    guard let background else { return [.document(try file.document(in: surroundings))] }
    let surroundings = surroundings
    background.begin {
      do {
        return [.document(try await file.documentInBackground(in: surroundings))]
      } catch {
        return [.failed(Failure(describing: error).message)]
      }
    }
    return [.working("reading \(file.name ?? file.place)")]
  }

  /// The forecast is nil as long as something is missing that storing needs.
  private func read(
    _ document: SourceDocument, mended mending: Mending, as target: ImportTarget
  ) -> Reply {
    let reading = reading(of: document, mended: mending)
    guard let archive else { return .read(reading, forecast: .newMeeting) }
    return .read(reading, forecast: try? archive.forecast(reading, original: document.bytes, as: target))
  }

  /// What is understood of it, also of the questions that the archive has.
  private func reading(of document: SourceDocument, mended mending: Mending) -> Reading {
    MinutesReader.read(document.text, mended: mending, for: (try? archive?.questions()) ?? [])
  }

  /// Makes the archive where there is none yet.
  private mutating func store(
    _ document: SourceDocument, mended mending: Mending, as target: ImportTarget
  ) throws -> Reply {
    let reading = reading(of: document, mended: mending)
    let outcome = try openArchive().store(
      reading, original: document.bytes, fileName: document.fileName, readerVersion: MinutesReader.version,
      mended: mending, as: target, by: actor)
    return .stored(outcome.meeting, words: outcome.inWords)
  }
}
