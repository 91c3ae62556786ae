import Model
import TerminalUI

/// Every action item, those of the newest meeting first.
struct ActionItemsPage: ListPage {
  var items: [ActionItem] = []
  var meetings: [MeetingID: Meeting] = [:]
  var cursor: ListCursor<ActionItemID>
  /// The item that was asked for and must be there; nil once it was seen.
  private var wanted: ActionItemID?

  init(selecting id: ActionItemID? = nil) {
    cursor = ListCursor(selected: id)
    wanted = id
  }

  var context: Context { .actionItems }
  var title: String { "Action items" }
  var loading: [Effect] { [.loadActionItems] }
  var subject: EntityReference? { selectedID.map { .actionItem($0) } }

  var ids: [ActionItemID] { items.map(\.id) }
  var selected: ActionItem? { selectedIndex.map { items[$0] } }

  var position: String {
    guard let index = selectedIndex else { return "no action items" }
    let open = items.count { $0.status == .open }
    return "\(open) open, \(index + 1) of \(items.count)"
  }

  func text(ofRow index: Int) -> String {
    let item = items[index]
    return "\(item.id) \(item.text) \(item.ownersText) \(item.dueText) \(item.meeting)"
  }

  func availability(of command: Command, on id: ActionItemID?, in session: Session) -> Availability? {
    switch command {
    case .open:
      .when(selected?.anchor != nil, otherwise: "no sentence of the minutes stands behind it")
    case .tick, .accept, .reject:
      ActionItemTransition(command, of: selected, in: session).availability
    default: nil
    }
  }

  mutating func perform(_ command: Command, on id: ActionItemID?, in session: Session) -> [Step] {
    guard command == .open else {
      return ActionItemTransition(command, of: selected, in: session).steps
    }
    guard let anchor = selected?.anchor else { return [] }
    return [.open(MinutesPage(at: anchor))]
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    guard case .actionItems(let items, let meetings) = reply else { return [] }
    self.items = items
    self.meetings = Dictionary(meetings.map { ($0.meeting.id, $0.meeting) }) { first, _ in first }
    defer { wanted = nil }
    guard let wanted, !ids.contains(wanted) else { return [] }
    return [.say(.error("there is no action item \(wanted)"))]
  }
}
