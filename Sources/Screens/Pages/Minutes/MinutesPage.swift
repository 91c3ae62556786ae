import Model
import TerminalUI

/// The minutes of one meeting: its agenda, and the text to read.
///
/// Wide screens show both side by side; narrow ones the pane that has the keys.
struct MinutesPage: Page {
  enum Pane: Equatable, Sendable { case agenda, text }

  let meeting: MeetingID
  var pane = Pane.agenda
  var minutes: Minutes?
  /// The action items of this meeting.
  var actionItems: [ActionItem] = []
  var agenda = ListCursor<Int>()
  var text = TextCursor()
  /// Where to begin reading; nil to begin at the agenda.
  private var target: Target?

  /// A place to read, or an agenda item to select.
  enum Target: Equatable, Sendable {
    case place(ReadingPlace)
    case item(position: Int)
  }

  init(meeting: MeetingID, at target: Target? = nil) {
    self.meeting = meeting
    self.target = target
  }

  var context: Context { pane == .agenda ? .agenda : .reader }
  var title: String { minutes.map { "\(meeting) \($0.meeting.title)" } ?? meeting.description }
  var loading: [Effect] { [.loadMinutes(meeting)] }

  var positions: [Int] { minutes?.agenda.map(\.position) ?? [] }

  /// The position of the agenda item that is selected or being read; nil without minutes.
  var currentPosition: Int? {
    pane == .agenda ? agenda.index(in: positions).map { positions[$0] } : text.position
  }

  var position: String {
    guard let minutes, let current = currentPosition else { return "no minutes yet" }
    let name = minutes.numbering[current]
    let item = name.isEmpty ? "" : "item \(name), "
    return "\(item)\(current) of \(minutes.agenda.count)"
  }

  /// The action item whose sentence is selected: of several the first that is not rejected.
  var actionItem: ActionItem? {
    guard pane == .text, let sentence = text.sentence else { return nil }
    let here = actionItems.filter { $0.anchor.map { ReadingPlace($0) } == sentence }
    return here.first { $0.status != .rejected } ?? here.first
  }

  var subject: EntityReference? { actionItem.map { .actionItem($0.id) } ?? .meeting(meeting) }

  var reference: String? {
    guard let minutes else { return meeting.description }
    if pane == .text, let sentence = text.sentence { return minutes.text(of: sentence) }
    return currentPosition.map { "\(meeting).\($0)" }
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    switch reply {
    case .minutes(let minutes, let actionItems) where minutes.meeting.id == meeting:
      self.actionItems = actionItems
      guard minutes != self.minutes else { return [] }
      self.minutes = minutes
      layOut(in: session)
      return goToTarget(in: session)
    default: break
    }
    return []
  }

  private mutating func goToTarget(in session: Session) -> [Step] {
    defer { target = nil }
    switch target {
    case .place(let place): read(place, in: session)
    case .item(let position) where positions.contains(position): read(item: position)
    case .item(let position): return [.say(.error("\(meeting) has no agenda item at position \(position)"))]
    case nil: break
    }
    return []
  }
}
