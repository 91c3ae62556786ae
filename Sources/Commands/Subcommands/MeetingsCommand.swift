import ArgumentParser
import Model
import Store

/// `ecne meetings`: what meetings the archive has.
struct MeetingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meetings", abstract: "The meetings of the archive.",
    subcommands: [List.self], defaultSubcommand: List.self)

  struct List: Subcommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the meetings, newest first.")

    @OptionGroup var archive: ArchiveOptions
    @OptionGroup var output: OutputOptions

    func run(in surroundings: Surroundings) throws {
      let summaries = try archive.open(in: surroundings).meetings()
      try output.print(
        table(summaries), as: MeetingsDocument(summaries), ifEmpty: "the archive has no meetings yet",
        in: surroundings)
    }

    private func table(_ summaries: [MeetingSummary]) -> TextTable {
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
  }
}
