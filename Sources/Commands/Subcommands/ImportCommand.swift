import ArgumentParser
import MinutesReader
import Model
import Store

/// `ecne import FILE...`: stores minutes; the same text again changes nothing.
struct ImportCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Read minutes and store them.",
    discussion: "Plain text is read. Several files are each stored or refused on their own.")

  @OptionGroup var archive: ArchiveOptions
  @Flag(help: "Print what is read, and store nothing.")
  var dryRun = false
  @Argument(help: "Texts of minutes, or - for standard input.", completion: .file())
  var files: [String]

  func run(in surroundings: Surroundings) throws {
    var archive = dryRun ? nil : try archive.openIfThere(in: surroundings)
    var failures: [Failure] = []
    for file in files {
      do {
        try read(file, into: &archive, in: surroundings)
      } catch {
        let failure = Failure(describing: error)
        failures.append(failure)
        if files.count > 1 { try surroundings.say(failure.message) }
      }
    }
    guard let status = failures.map(\.status).max() else { return }
    if files.count == 1 { throw failures[0] }
    throw Failure(status, "\(failures.count) of \(files.count) files not imported")
  }

  /// Makes the archive where there is none, but not before a document has been understood.
  private func read(_ file: String, into archive: inout Archive?, in surroundings: Surroundings) throws {
    let input = try InputFile(file, in: surroundings)
    let reading = try input.reading()
    try surroundings.print("\(input.place)\n\(reading.summary(width: surroundings.columns))")
    guard reading.header.date != nil else {
      throw Failure(.badData, "\(input.place) has no date of the meeting that can be recognised")
    }
    if dryRun { return try surroundings.print("  nothing stored (--dry-run)") }
    let target = try archive ?? self.archive.create(in: surroundings)
    archive = target
    let outcome = try target.store(
      reading, original: input.bytes, fileName: input.name, readerVersion: MinutesReader.version,
      by: surroundings.actor(on: target))
    try surroundings.print("  \(outcome.inWords)")
  }
}

extension ImportOutcome {
  /// `stored as M1, 4 proposals to accept or reject`
  fileprivate var inWords: String {
    switch self {
    case .stored(let meeting, let proposals):
      "stored as \(meeting), \(counted(proposals, "proposal")) to accept or reject"
    case .newVersion(let meeting, let version, let proposals):
      "stored as version \(version) of \(meeting), \(counted(proposals, "new proposal")) to accept or reject"
    case .unchanged(let meeting, let version):
      "unchanged: \(meeting) has this text already, as version \(version)"
    }
  }
}
