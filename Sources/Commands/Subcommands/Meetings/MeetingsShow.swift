import ArgumentParser

/// `ecne meetings show M3`: all that is known of meetings.
struct MeetingsShow: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show meetings with the versions of their minutes, participants, claims and web addresses.")

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "Meetings: M3, #3 or 2019-04-04.")
  var meetings: [MeetingArgument]

  func run(in surroundings: Surroundings) throws {
    let references = try meetings.map { try $0.reference(in: surroundings) }
    let archive = try archive.open(in: surroundings)
    let details = try references.map { try MeetingDetails(of: try archive.meeting($0).id, in: archive) }
    try output.print(details, in: surroundings)
  }
}
