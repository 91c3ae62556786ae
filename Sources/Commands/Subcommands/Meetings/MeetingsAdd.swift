import ArgumentParser
import Model
import Store

/// `ecne meetings add --date 2026-03-12`: a meeting to come, whose minutes will fill it in.
struct MeetingsAdd: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a meeting to come.",
    discussion: "When minutes of that body and day are imported, they become this meeting's.")

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var fields: MeetingFields

  func validate() throws {
    guard fields.date != nil else { throw ValidationError("--date says when it is") }
  }

  func run(in surroundings: Surroundings) throws {
    let days = try fields.days(in: surroundings)
    let archive = try archive.open(in: surroundings)
    let draft = MeetingDraft(
      title: fields.title, ordinal: fields.ordinal?.value, body: fields.body?.value,
      kind: fields.kind ?? .plenary, firstDay: days.first ?? surroundings.today,
      lastDay: days.last.flatMap { $0 }, startTime: fields.start?.value, endTime: fields.end?.value)
    let meeting = try archive.add(draft, by: surroundings.actor(on: archive))
    try output.print([try MeetingDetails(of: meeting.id, in: archive)], in: surroundings)
  }
}
