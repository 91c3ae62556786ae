import Model
import TerminalUI

/// Every action item, those of the newest meeting first.
struct ActionItemsPage: ListPage {
  var items: [ActionItem] = []
  var meetings: [MeetingID: Meeting] = [:]
  /// Which of them seem to ask for the same.
  var duplicates = Duplicates(in: [])
  var marks = Marks<ActionItemID>()
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

  /// What a command acts on: the marked items, else the selected one.
  var targets: [ActionItem] {
    let wanted = marks.targets(in: ids, selected: selectedID)
    return items.filter { wanted.contains($0.id) }
  }

  var position: String {
    guard let index = selectedIndex else { return "no action items" }
    let open = items.count { $0.status == .open }
    return "\(open) open, \(index + 1) of \(items.count)"
  }

  func text(ofRow index: Int) -> String {
    let item = items[index]
    return
      "\(item.id) \(item.text) \(item.ownersText) \(item.due?.day?.description ?? item.due?.words ?? "") \(item.meeting)"
  }

  mutating func clearMarks() { marks.clear() }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    guard case .actionItems(let items, let meetings) = reply else { return [] }
    self.items = items
    duplicates = Duplicates(in: items)
    self.meetings = Dictionary(meetings.map { ($0.meeting.id, $0.meeting) }) { first, _ in first }
    defer { wanted = nil }
    guard let wanted, !ids.contains(wanted) else { return [] }
    return [.say(.error("there is no action item \(wanted)"))]
  }
}
