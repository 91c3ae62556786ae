import ArgumentParser
import MinutesReader
import Model
import Store

/// `ecne reread M3`: reads the stored document again, by a reader that may be better than the one it was stored by.
struct RereadCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "reread", abstract: "Read stored minutes again, and make a version of what is new.",
    discussion: """
      What was mended by hand is mended again. Decisions about action items and statements stay; only proposals that \
      nobody has decided about are added.
      """)

  @OptionGroup var archive: ArchiveOptions
  @Flag(help: "Say what would come of it, and store nothing.")
  var dryRun = false
  @Argument(help: "Meetings: M3, #3 or 2019-04-04.")
  var meetings: [MeetingArgument]

  func run(in surroundings: Surroundings) throws {
    let references = try meetings.map { try $0.reference(in: surroundings) }
    let archive = try archive.open(in: surroundings)
    var failures: [Failure] = []
    for reference in references {
      do {
        try reread(reference, in: archive, surroundings)
      } catch {
        failures.append(Failure(describing: error))
        if references.count > 1 { try surroundings.say(failures[failures.count - 1].message) }
      }
    }
    guard let status = failures.map(\.status).max() else { return }
    if references.count == 1 { throw failures[0] }
    throw Failure(status, "\(failures.count) of \(references.count) meetings not read again")
  }

  private func reread(
    _ reference: MeetingReference, in archive: Archive, _ surroundings: Surroundings
  ) throws {
    let id = try archive.meeting(reference).id
    guard let stored = try archive.document(of: id) else { throw ArchiveError.noMinutes(id) }
    let text = try stored.source(in: surroundings).text
    let (reading, mending) = stored.reading(of: text, for: try archive.questions())
    if mending.lines.count < stored.mending.lines.count {
      try surroundings.say("the lines of \(id) are parted otherwise now: what was mended in them is left out")
    }
    if dryRun {
      let forecast = try archive.forecast(rereading: stored, as: reading, mended: mending)
      return try surroundings.print("\(id) \(forecast.inWords)")
    }
    let outcome = try archive.reread(
      stored, as: reading, readerVersion: MinutesReader.version, mended: mending,
      by: surroundings.actor(on: archive))
    try surroundings.print("\(id) \(outcome.ofRereading)")
  }
}

extension ImportForecast {
  fileprivate var inWords: String {
    switch self {
    case .newMeeting, .unchanged: "is understood as before"
    case .newVersion(_, let number): "would get version \(number)"
    }
  }
}

extension ImportOutcome {
  fileprivate var ofRereading: String {
    switch self {
    case .stored, .unchanged: "is understood as before: unchanged"
    case .newVersion(_, let version, let yield): "has version \(version) now, \(yield.inWords)"
    }
  }
}

extension StoredDocument {
  /// The document as it was when it was imported.
  fileprivate func source(in surroundings: Surroundings) throws -> SourceDocument {
    try InputFile(
      place: "the original of \(version.meeting)v\(version.number)", name: version.fileName, bytes: original
    ).document(in: surroundings)
  }

  /// What is understood now, with what was mended then; line by line only where the lines are still the same ones.
  fileprivate func reading(of text: String, for questions: [Question]) -> (Reading, Mending) {
    var mending = mending
    if MinutesReader.read(text).cleanedText != cleanedText { mending.lines = [:] }
    return (MinutesReader.read(text, mended: mending, for: questions), mending)
  }
}
