import Model
import TerminalUI

/// The meetings, newest first.
struct MeetingsPage: ListPage {
  /// How many are read before the first screen is painted; the rest follows when it is needed.
  static let firstPortion = 200

  var meetings: [MeetingSummary] = []
  var total = 0
  var cursor = ListCursor<MeetingID>()

  var context: Context { .meetings }
  var title: String { "Meetings" }
  var loading: [Effect] { [.loadMeetings(limit: meetings.isEmpty ? Self.firstPortion : nil)] }
  var remaining: [Effect] { isComplete ? [] : [.loadMeetings(limit: nil)] }
  var subject: EntityReference? { selectedID.map { .meeting($0) } }

  var ids: [MeetingID] { meetings.map(\.meeting.id) }
  var isComplete: Bool { meetings.count == total }

  var position: String {
    guard let index = selectedIndex else { return "no meetings" }
    return "\(index + 1) of \(total)"
  }

  func text(ofRow index: Int) -> String {
    let meeting = meetings[index].meeting
    return "\(meeting.id) \(meeting.firstDay) \(meeting.title)"
  }

  func availability(of command: Command, on id: MeetingID?, in session: Session) -> Availability? {
    switch command {
    case .open: .when(id != nil, otherwise: "there is no meeting yet; `:import FILE` stores one")
    case .compare, .showMeetingItems, .showParticulars: .when(id != nil, otherwise: "there is no meeting yet")
    case .acceptStatements, .rejectStatements: id == nil ? nil : session.mayWrite
    default: nil
    }
  }

  mutating func perform(_ command: Command, on id: MeetingID?, in session: Session) -> [Step] {
    guard let id else { return [] }
    return switch command {
    case .open: [.open(MinutesPage(meeting: id))]
    case .showParticulars: [.open(ParticularsPage(of: id))]
    case .showMeetingItems: [.open(ActionItemsPage(at: id, today: session.today))]
    case .compare: [.run(.compare(.id(id), from: nil, to: nil))]
    case .acceptStatements: [.run(.decideAll(.accepted, of: id))]
    case .rejectStatements: [.run(.decideAll(.rejected, of: id))]
    default: []
    }
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    guard case .meetings(let meetings, let total) = reply else { return [] }
    self.meetings = meetings
    self.total = total
    return []
  }
}
