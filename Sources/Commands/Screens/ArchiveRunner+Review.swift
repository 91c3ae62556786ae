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
      return read(document, mended: mending, as: target)
    case .foresee(let reading, let document, let mending, let target):
      return [Self.reply(reading, of: document, mended: mending, as: target, in: archive)]
    case .store(let reading, let document, let mending, let target):
      let minutes = PreparedMinutes(reading, of: document, mended: mending)
      let outcome = try openArchive().store(minutes, as: target, by: actor)
      return [.stored(outcome.meeting, words: outcome.inWords)]
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
    let work = { @Sendable [surroundings] in
      Reply.document(try await file.documentInBackground(in: surroundings))
    }
    return begin(work, as: "reading \(file.name ?? file.place)", on: background)
  }

  /// Does nothing where the same is being done already.
  private mutating func read(
    _ document: SourceDocument, mended mending: Mending, as target: ImportTarget
  ) -> [Reply] {
    let work = { @Sendable [archive] in
      // Also of the questions that the archive has.
      let questions = (try? archive?.questions()) ?? []
      let reading = MinutesReader.read(document.text, mended: mending, for: questions)
      return Self.reply(reading, of: document, mended: mending, as: target, in: archive)
    }
    let asked = Effect.read(document, mended: mending, as: target)
    if background?.isGoingOn == true, beingRead == asked { return [] }
    guard document.isLong, let background, !background.isGoingOn else { return [work()] }
    beingRead = asked
    return begin(work, as: "understanding \(document.fileName ?? document.place)", on: background)
  }

  /// The forecast is nil as long as something is missing that storing needs.
  private static func reply(
    _ reading: Reading, of document: SourceDocument, mended mending: Mending, as target: ImportTarget,
    in archive: Archive?
  ) -> Reply {
    let minutes = PreparedMinutes(reading, of: document, mended: mending)
    let forecast = archive.map { try? $0.forecast(minutes, as: target) }
    return .read(reading, of: document, mended: mending, forecast: forecast ?? .newMeeting)
  }

  private func begin(
    _ work: @escaping @Sendable () async throws -> Reply, as words: String, on background: BackgroundWork
  ) -> [Reply] {
    background.begin {
      do { return [try await work()] } catch { return [.failed(Failure(describing: error).message)] }
    }
    return [.working(words)]
  }
}
