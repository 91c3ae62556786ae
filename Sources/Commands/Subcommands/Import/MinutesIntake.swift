import Model
import Store

/// Reads documents and stores them one by one, as the options of `ecne import` say.
struct MinutesIntake {
  let command: ImportCommand
  var surroundings: Surroundings
  /// Nil where there is none yet; it is not made before a document has been understood.
  private var archive: Archive?
  /// What documents are also read for.
  private let questions: [Question]

  init(for command: ImportCommand, in surroundings: Surroundings) throws {
    self.command = command
    self.surroundings = surroundings
    archive = try command.archive.openIfThere(in: surroundings)
    questions = try archive?.questions() ?? []
  }

  /// Begins to read the document at that path beside whatever else is done.
  func begin(_ path: String) -> Outcome<UnderstoodDocument> {
    Outcome { [questions, surroundings] in try UnderstoodDocument(path, for: questions, in: surroundings) }
  }

  /// Stores minutes that were read, or tells what would come of it where nothing is to be stored.
  mutating func take(_ document: UnderstoodDocument) throws -> IntakeResult {
    let minutes = document.minutes
    guard minutes.reading.header.date != nil else {
      throw Failure(
        .badData,
        "\(document.source.place) has no date of the meeting that can be recognised; its head must name one")
    }
    let target = try command.target(in: surroundings)
    let forecast = try archive?.forecast(minutes, as: target) ?? .newMeeting
    if command.dryRun { return .foreseen(forecast) }
    guard try isWanted(forecast, of: document.source) else { return .declined }
    let archive = try archive ?? command.archive.openOrCreate(in: surroundings)
    self.archive = archive
    return .done(try archive.store(minutes, as: target, by: surroundings.actor(on: archive)))
  }

  /// Whether to go on; asks, where there is somebody to answer, before other minutes of a known meeting change.
  private func isWanted(_ forecast: ImportForecast, of document: SourceDocument) throws -> Bool {
    guard case .newVersion(let meeting, let number) = forecast, !command.yes, let ask = surroundings.ask
    else { return true }
    return try ask("\(meeting) has other minutes already. Store \(document.place) as version \(number)?")
  }
}
