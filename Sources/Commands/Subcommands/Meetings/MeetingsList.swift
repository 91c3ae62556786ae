import ArgumentParser
import Model
import Store

/// `ecne meetings list`: what meetings the archive has.
struct MeetingsList: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the meetings, newest first.")

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions

  @Flag(help: "Also those that were withdrawn, with the reason.")
  var withdrawn = false

  func run(in surroundings: Surroundings) throws {
    let summaries = try archive.open(in: surroundings).meetings(includingWithdrawn: withdrawn)
    try output.print(
      withdrawn ? .meetingsWithReasons(summaries) : .meetings(summaries), as: MeetingsDocument(summaries),
      ifEmpty: "the archive has no meetings yet",
      in: surroundings)
  }
}

extension TextTable {
  /// The list of meetings, one row each.
  static func meetings(_ summaries: [MeetingSummary]) -> TextTable {
    TextTable(
      columns: [
        .left("Id"), .left("Date"), .right("No"), .flexible("Title"), .right("Items"), .right("Open"),
        .right("New"),
      ],
      rows: summaries.map { summary in
        [
          summary.meeting.id.description, summary.meeting.firstDay.description,
          summary.meeting.ordinal.map { "#\($0)" } ?? "", summary.meeting.title,
          String(summary.agendaItems), String(summary.openActions), String(summary.proposals),
        ]
      })
  }

  /// The same, with why each was withdrawn.
  fileprivate static func meetingsWithReasons(_ summaries: [MeetingSummary]) -> TextTable {
    var table = meetings(summaries)
    table.columns.append(.flexible("Withdrawn"))
    table.rows = zip(table.rows, summaries).map { $0 + [$1.meeting.withdrawnBecause ?? ""] }
    return table
  }
}
