import ArgumentParser
import Model
import Store

/// `ecne report progress`: how many action items came up and were closed, meeting by meeting.
struct ReportProgress: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "progress",
    abstract: "Report how many action items came up and were closed, meeting by meeting.")

  @OptionGroup var archive: ArchiveOptions
  @Option(help: "What it is written as: text, csv, json.")
  var format = ReportFormat.text
  @Option(help: ArgumentHelp("Only meetings until that date (default: today).", valueName: "date"))
  var date: TypedDay?
  @Option(help: ArgumentHelp("Write it to that file.", valueName: "file"), completion: .file())
  var output: String?

  func run(in surroundings: Surroundings) throws {
    let day = try date?.pastDay(in: surroundings) ?? surroundings.today
    let archive = try archive.open(in: surroundings)
    let progress = Progress(
      of: try archive.lives(), meetings: try archive.standingMeetings(), until: day)
    let report = ProgressReport(progress: progress, asOf: day, isUnicode: surroundings.isUnicode)
    let text = try report.written(as: format, width: surroundings.columns)
    if let output {
      try surroundings.write(text.withoutControls, toFile: output)
    } else {
      try surroundings.print(text)
    }
  }
}
