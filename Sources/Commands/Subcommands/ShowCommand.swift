import ArgumentParser
import Model
import Store

/// `ecne show M3.8`: the text of minutes, whole or in part.
struct ShowCommand: Subcommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "The text of a meeting, of an agenda item or of one passage.")

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var output: OutputOptions
  @Argument(
    help: "A meeting (M3, M3v1 in version 1), an agenda item by position (M3.8) or a passage (M3.8#2).")
  var place: String

  func run(in surroundings: Surroundings) throws {
    let archive = try archive.open(in: surroundings)
    let excerpt = try excerpt(of: archive, in: surroundings)
    if let reason = excerpt.minutes.meeting.withdrawnBecause {
      try surroundings.say("\(excerpt.minutes.meeting.id) was withdrawn: \(reason)")
    }
    if output.json {
      try surroundings.print(json(PassagesDocument(excerpt)))
    } else if output.plain {
      try surroundings.print(lines(excerpt).tabSeparated)
    } else {
      try surroundings.print(page(excerpt, width: min(surroundings.columns, Self.measure)))
      if PassageReference(place) == nil {
        try output.sayParticulars(of: excerpt.minutes, in: archive, surroundings)
      }
    }
  }

  /// The columns of a line that reads well.
  private static let measure = 80

  private func excerpt(of archive: Archive, in surroundings: Surroundings) throws -> MinutesExcerpt {
    if let reference = PassageReference(place) { return try archive.excerpt(at: reference) }
    let reference =
      try MinutesReference(place)
      ?? MinutesReference(meeting: MeetingArgument(argument: place).reference(in: surroundings))
    return MinutesExcerpt(
      try archive.currentMinutes(of: reference.meeting, version: reference.version))
  }

  private func lines(_ excerpt: MinutesExcerpt) -> TextTable {
    TextTable(
      columns: [.left("Id"), .flexible("Text")],
      rows: excerpt.items.flatMap { item in
        item.passages.map { [$0.reference.description, $0.passage.text] }
      })
  }

  private func page(_ excerpt: MinutesExcerpt, width: Int) -> String {
    let meeting = excerpt.minutes.meeting
    let head = wrapped("\(meeting.id)  \(meeting.firstDay)  \(meeting.title)", to: width)
    let items = excerpt.items.flatMap { item in
      [""] + heading(item.item, in: excerpt.minutes, width: width)
        + item.passages.flatMap { [""] + paragraph($0.passage, width: width) }
    }
    return (head + age(of: excerpt.minutes.version) + items).map { $0 + "\n" }.joined()
  }

  /// Says of an old version that it is one.
  private func age(of version: MinutesVersion) -> [String] {
    version.supersededBy.map { ["version \(version.number), superseded by version \($0)"] } ?? []
  }

  private func heading(_ item: AgendaItem, in minutes: Minutes, width: Int) -> [String] {
    let name = minutes.numbering[item.position]
    return wrapped(name.isEmpty ? item.title : "\(name)  \(item.title)", to: width)
  }

  private func paragraph(_ passage: Passage, width: Int) -> [String] {
    let indent = passage.kind == .paragraph ? "  " : "  - "
    let lines = wrapped(passage.text, to: width - indent.count)
    return lines.enumerated().map { index, line in
      (index == 0 ? indent : String(repeating: " ", count: indent.count)) + line
    }
  }
}
