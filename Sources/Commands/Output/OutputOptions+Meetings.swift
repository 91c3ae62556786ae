import Model

extension OutputOptions {
  /// Prints meetings in full: a card for people each.
  func print(_ meetings: [MeetingDetails], in surroundings: Surroundings) throws {
    if json {
      try surroundings.print(Commands.json(MeetingDetailsDocument(meetings)))
    } else if plain {
      try surroundings.print(TextTable.meetings(meetings.map(\.summary)).tabSeparated)
    } else {
      let cards = meetings.map { $0.card.aligned(in: surroundings.columns) }
      try surroundings.print(cards.joined(separator: "\n"))
    }
  }
}

extension MeetingDetails {
  /// A row for each fact.
  fileprivate var card: TextTable {
    let meeting = summary.meeting
    let single: [(String, String?)] = [
      ("title", meeting.title), ("ordinal", meeting.ordinal.map(String.init)), ("body", meeting.body),
      ("kind", meeting.kind.rawValue), ("date", meeting.days), ("hours", meeting.hours),
      ("presidency", MemberState.presiding(on: meeting.firstDay).map { "\($0) \($0.englishName)" }),
      ("withdrawn", meeting.withdrawnBecause),
    ]
    let several =
      versions.reversed().map { ("version \($0.number)", $0.inWords) }
      + participants.map { ("participant", $0.inWords) }
      + claims.map { ("claim", "\($0.quantity.rawValue) \($0.status): \u{201C}\($0.quote)\u{201D}") }
      + addresses.map { ("address", $0.address) }
      + standing.kinds.filter { !$0.items.isEmpty }.map { kind in
        (kind.name, kind.items.map(\.description).joined(separator: ", "))
      }
    let rows = single.compactMap { name, value in value.map { [name, $0] } } + several.map { [$0, $1] }
    return TextTable(columns: [.left(meeting.id.description), .flexible("")], rows: rows)
  }
}

extension Meeting {
  fileprivate var days: String { firstDay == lastDay ? "\(firstDay)" : "\(firstDay) to \(lastDay)" }

  fileprivate var hours: String? {
    let known = [startTime.map { "from \($0)" }, endTime.map { "until \($0)" }].compactMap { $0 }
    return known.isEmpty ? nil : known.joined(separator: " ")
  }
}

extension MinutesVersion {
  /// `approved, superseded, spring.txt`
  fileprivate var inWords: String {
    let parts = [status.rawValue, supersededBy == nil ? nil : "superseded", fileName]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
}

extension Participant {
  fileprivate var inWords: String {
    [body, role ?? "", name ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
