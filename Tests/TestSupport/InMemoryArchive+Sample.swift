import Model
import Screens

extension InMemoryArchive {
  /// Three invented meetings; the second one prints the number 2 twice and has four action items.
  public static let sample: InMemoryArchive = {
    let second = meeting(2, "Second Meeting of the Sample Network", Day(2024, 3, 14))
    let minutes = Minutes(
      meeting: second,
      version: MinutesVersion(
        meeting: second.id, number: 1, status: .draft, fileName: "second.txt", sha256: ""),
      agenda: agenda)
    let others = [
      meeting(3, "Third Meeting of the Sample Network", Day(2024, 6, 11), to: Day(2024, 6, 12)),
      meeting(1, "First Meeting of the Sample Network", Day(2023, 11, 8)),
    ]
    let summaries = [others[0], second, others[1]].map { meeting in
      MeetingSummary(
        meeting: meeting, agendaItems: meeting == second ? agenda.count : 0,
        openActions: meeting == second ? 1 : 0, proposals: meeting == second ? 2 : 0,
        versionStatus: meeting == second ? .draft : nil)
    }
    return InMemoryArchive(meetings: summaries, minutes: [second.id: minutes], actionItems: items)
  }()

  private static func meeting(_ number: Int, _ title: String, _ first: Day, to last: Day? = nil) -> Meeting {
    Meeting(
      id: MeetingID(number), title: title, ordinal: number, body: "Sample Network", firstDay: first,
      lastDay: last ?? first, startTime: ClockTime("09:30"), endTime: ClockTime("17:00"), revision: ActID(1))
  }

  private static let agenda = [
    AgendaItem(
      position: 1, label: "1", title: "Welcome",
      passages: [Passage(text: "The Chair welcomed the delegations. The agenda was adopted without changes.")]
    ),
    AgendaItem(
      position: 2, label: "2", title: "Alerts and contact points",
      passages: [
        Passage(
          text:
            "The Commission recalled how an alert travels from one capital to the next. Member States were "
            + "asked to confirm their contact points by 30 April 2024."),
        Passage(text: "Estonia offered to share its training material."),
      ]),
    AgendaItem(
      position: 3, label: "2", title: "Accessibility of polling stations",
      passages: [
        Passage(
          text:
            "Two delegations described ramps, large print and audio guides. The Commission will circulate "
            + "a summary of good practice.")
      ]),
  ]

  private static let items = [
    item(
      1, .open, "confirm their contact points", .memberStates,
      DueDate(day: Day(2024, 4, 30), words: "by 30 April 2024")),
    item(2, .proposed, "Estonia offered", MemberState(named: "EE")),
    item(3, .done, "The Commission will circulate", .commission),
    item(4, .proposed, "The agenda was adopted", .chair),
  ]

  private static func item(
    _ number: Int, _ status: ActionItem.Status, _ words: String, _ party: Party, _ due: DueDate? = nil
  ) -> ActionItem {
    item(number, status, words, owner: .party(party), due)
  }

  private static func item(
    _ number: Int, _ status: ActionItem.Status, _ words: String, _ state: MemberState?
  ) -> ActionItem {
    item(number, status, words, owner: state.map { .memberState($0) } ?? .other("Estonia"), nil)
  }

  /// An item of the first sentence that has the words.
  private static func item(
    _ number: Int, _ status: ActionItem.Status, _ words: String, owner: Owner, _ due: DueDate?
  ) -> ActionItem {
    let places = agenda.flatMap { item in
      item.passages.enumerated().flatMap { index, passage in
        Sentences.ranges(in: passage.text).map { (item.position, index + 1, $0, passage.text) }
      }
    }
    let found = places.first { String(decoding: Array($0.3.utf8)[$0.2], as: UTF8.self).contains(words) }
    let anchor = found.map {
      Anchor(meeting: MeetingID(2), version: 1, position: $0.0, passage: $0.1, range: $0.2)
    }
    let quote = found.map { String(decoding: Array($0.3.utf8)[$0.2], as: UTF8.self) } ?? words
    return ActionItem(
      id: ActionItemID(number), status: status, text: quote, quote: quote, anchor: anchor,
      meeting: MeetingID(2),
      force: .request, owners: [owner], due: due,
      closing: status == .done ? ActionItem.Closing(day: Day(2024, 5, 2), by: "anna") : nil,
      revision: ActID(1))
  }
}
