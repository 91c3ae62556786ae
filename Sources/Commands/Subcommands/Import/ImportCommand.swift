import ArgumentParser
import Model
import Store

/// `ecne import FILE...`: stores minutes; the same text again changes nothing.
struct ImportCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Read minutes and store them.",
    discussion: """
      Plain text, Markdown, HTML, PDF, DOCX and ODT are read. In a terminal one file is shown with what was \
      understood of it, to be set right before it is stored; several files are each stored or refused on their own, \
      and a table at the end tells what became of them.
      """)

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var screens: ScreensOptions
  @Flag(help: "Print what is read and what would be stored, and store nothing.")
  var dryRun = false
  @Flag(help: "Store without showing what was understood, also as a new version of known minutes.")
  var yes = false
  @Option(help: "Store as minutes of that meeting, whatever their head says: M3, #3 or 2019-04-04.")
  var versionOf: MeetingArgument?
  @Flag(help: "Store as a new meeting, though the head is that of a known one; not what is stored already.")
  var new = false
  @Argument(help: "Documents with minutes, or - for standard input.", completion: .file())
  var files: [String]

  func validate() throws {
    guard !screens.print || files.count == 1 && !yes && !dryRun else {
      throw ValidationError("--print shows one file, and neither stores nor lists")
    }
    guard versionOf == nil || files.count == 1 && !new else {
      throw ValidationError("--version-of is for one document, and not for a new meeting")
    }
  }

  func run(in surroundings: Surroundings) throws {
    if let file = fileToReview(in: surroundings) { return try review(file, in: surroundings) }
    var intake = try MinutesIntake(for: self, in: surroundings)
    guard files.count == 1 else {
      var batch = ImportBatch(of: files, by: intake)
      return try batch.run()
    }
    let document = try intake.begin(files[0]).value
    let summary = document.minutes.reading.summary(width: surroundings.columns)
    try surroundings.print("\(document.source.place)\n\(summary)")
    try surroundings.print("  \(intake.take(document).inWords)")
  }

  /// Which meeting the minutes are to be stored with.
  func target(in surroundings: Surroundings) throws -> ImportTarget {
    if new { return .newMeeting }
    guard let reference = try versionOf?.reference(in: surroundings) else { return .named }
    return .meeting(try archive.open(in: surroundings).meeting(reference).id)
  }
}
