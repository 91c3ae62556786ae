import ArgumentParser

/// `ecne report`: what is known, written to be handed out.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write reports: board.", subcommands: [ReportBoard.self])
}
