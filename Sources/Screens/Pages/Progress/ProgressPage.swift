import Model
import TerminalUI

/// How many action items came up and were closed, meeting by meeting, the newest first.
struct ProgressPage: ListPage {
  private(set) var progress: Progress?
  var cursor = ListCursor<MeetingID>()

  var context: Context { .progress }
  var title: String { "Progress" }
  var loading: [Effect] { [.loadProgress] }
  var rows: [Progress.Row] { progress?.rows ?? [] }
  var ids: [MeetingID] { rows.map(\.meeting.id) }
  var subject: EntityReference? { selectedID.map { .meeting($0) } }

  var position: String {
    guard let index = selectedIndex else { return "no meeting was held yet" }
    return "\(rows[0].stillOpen) open, \(index + 1) of \(rows.count)"
  }

  func text(ofRow index: Int) -> String {
    let meeting = rows[index].meeting
    return "\(meeting.id) \(meeting.firstDay) \(meeting.title)"
  }

  func availability(of command: Command, on id: MeetingID?, in session: Session) -> Availability? {
    switch command {
    case .open, .showMeetingItems: .when(id != nil, otherwise: "no meeting was held yet")
    default: nil
    }
  }

  mutating func perform(_ command: Command, on id: MeetingID?, in session: Session) -> [Step] {
    guard let id else { return [] }
    return command == .open
      ? [.open(MinutesPage(meeting: id))] : [.open(ActionItemsPage(at: id, today: session.today))]
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    if case .progress(let progress) = reply { self.progress = progress }
    return []
  }
}
