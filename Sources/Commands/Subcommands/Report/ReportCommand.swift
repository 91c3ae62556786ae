import ArgumentParser

/// `ecne report`: what is known, written to be handed out.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write reports, which are the same bytes for the same archive and date.",
    subcommands: [
      ReportActions.self, ReportOwners.self, ReportArising.self, ReportMeeting.self, ReportProgress.self,
      ReportBoard.self,
    ])
}
