import Model

/// Invented meetings and action items for tests of the rules on them.
enum Sample {
  /// Plenary unless told otherwise, of one body.
  static func meeting(
    _ number: Int, _ day: Day, kind: Meeting.Kind = .plenary, body: String? = "Sample Network"
  ) -> Meeting {
    Meeting(
      id: MeetingID(number), title: "Meeting \(number)", ordinal: number, body: body, kind: kind,
      firstDay: day,
      lastDay: day, revision: ActID(1))
  }

  static func item(
    _ number: Int, _ text: String = "Send it", status: ActionItem.Status = .open, meeting: Int = 1,
    owners: [Owner] = [], due: Day? = nil, closed: Day? = nil, reopened: Day? = nil, force: Force = .request
  ) -> ActionItem {
    ActionItem(
      id: ActionItemID(number), status: status, text: text, quote: text, meeting: MeetingID(meeting),
      force: force, owners: owners, due: due.map { DueDate(day: $0, words: "in May") },
      closing: closed.map { ActionItem.Closing(day: $0, by: "anna") }, reopenedOn: reopened,
      revision: ActID(1))
  }
}
