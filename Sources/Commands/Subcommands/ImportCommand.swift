import ArgumentParser
import MinutesReader
import Model
import Store

/// `ecne import FILE...`: stores minutes; the same text again changes nothing.
struct ImportCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Read minutes and store them.",
    discussion: """
      Plain text is read. In a terminal one file is shown with what was understood of it, to be set right before it \
      is stored; several files are each stored or refused on their own.
      """)

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var screens: ScreensOptions
  @Flag(help: "Print what is read and what would be stored, and store nothing.")
  var dryRun = false
  @Flag(help: "Store without showing what was understood, also as a new version of known minutes.")
  var yes = false
  @Argument(help: "Texts of minutes, or - for standard input.", completion: .file())
  var files: [String]

  func validate() throws {
    guard !screens.print || files.count == 1 && !yes && !dryRun else {
      throw ValidationError("--print shows one file, and neither stores nor lists")
    }
  }

  func run(in surroundings: Surroundings) throws {
    if let file = fileToReview(in: surroundings) { return try review(file, in: surroundings) }
    var archive = try archive.openIfThere(in: surroundings)
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
      throw Failure(
        .badData, "\(input.place) has no date of the meeting that can be recognised; its head must name one")
    }
    let forecast = try archive?.forecast(reading, original: input.bytes) ?? .newMeeting
    if dryRun { return try surroundings.print("  nothing stored; \(forecast.inWords)") }
    guard try isWanted(forecast, in: surroundings) else { return try surroundings.print("  nothing stored") }
    let target = try archive ?? self.archive.create(in: surroundings)
    archive = target
    let outcome = try target.store(
      reading, original: input.bytes, fileName: input.name, readerVersion: MinutesReader.version,
      by: surroundings.actor(on: target))
    try surroundings.print("  \(outcome.inWords)")
  }

  /// Whether to go on; asks, where there is somebody to answer, before other minutes of a known meeting change.
  private func isWanted(_ forecast: ImportForecast, in surroundings: Surroundings) throws -> Bool {
    guard case .newVersion(let meeting, let number) = forecast, !yes, let ask = surroundings.ask else {
      return true
    }
    return try ask("\(meeting) has other minutes already. Store these as version \(number)?")
  }
}

extension ImportForecast {
  /// `this would be version 2 of M1`
  fileprivate var inWords: String {
    switch self {
    case .newMeeting: "this would be a new meeting"
    case .newVersion(let meeting, let number): "this would be version \(number) of \(meeting)"
    case .unchanged(let meeting, let version): "\(meeting) has this text already, as version \(version)"
    }
  }
}
