import ArgumentParser
import Model
import Store

/// `ecne agenda M3`: the headings of the minutes of one meeting.
struct AgendaCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda", abstract: "The agenda items of a meeting.")

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions
  @Argument(help: "A meeting: M3, #3 or 2019-04-04.")
  var meeting: MeetingArgument

  func run(in surroundings: Surroundings) throws {
    let reference = try meeting.reference(in: surroundings)
    let archive = try archive.open(in: surroundings)
    let minutes = try archive.currentMinutes(of: reference)
    try output.print(
      table(minutes), as: AgendaDocument(minutes), ifEmpty: "the minutes have no agenda item",
      in: surroundings)
    try output.sayParticulars(of: minutes, in: archive, surroundings)
  }

  private func table(_ minutes: Minutes) -> TextTable {
    let rows = AgendaDocument(minutes).agendaItems.map { item in
      [
        item.id, item.name, String(repeating: "\u{A0}\u{A0}", count: item.depth - 1) + item.title,
        "\(item.paragraphs)",
      ]
    }
    return TextTable(
      columns: [.left("Id"), .left("Item"), .flexible("Title"), .right("Passages")], rows: rows)
  }
}

extension Archive {
  /// The minutes of the meeting in one version, by default the current one; throws where there are none.
  func currentMinutes(of reference: MeetingReference, version: Int? = nil) throws -> Minutes {
    let meeting = try meeting(reference)
    guard let minutes = try minutes(of: meeting.id, version: version) else {
      let what = version.map { "no version \($0) of its minutes" } ?? "no minutes yet"
      throw Failure(.noInput, "\(meeting.id) has \(what)")
    }
    return minutes
  }
}
