import ArgumentParser

/// `ecne meetings edit M3 --date 2019-04-04`: mends what is known of a meeting.
struct MeetingsEdit: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Mend title, date, hours, ordinal or body of a meeting.",
    discussion: "A meeting that is moved keeps its length, unless --end-date is given.")

  @OptionGroup var options: MeetingWriteOptions
  @OptionGroup var fields: MeetingFields

  func validate() throws {
    guard !fields.isEmpty else { throw ValidationError("say what is to be mended") }
  }

  func run(in surroundings: Surroundings) throws {
    let days = try fields.days(in: surroundings)
    try options.run(in: surroundings) { archive, meeting, seen, actor in
      try archive.edit(meeting, seen: seen, by: actor) { fields.apply(to: &$0, days) }
    }
  }
}
