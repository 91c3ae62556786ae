import Model
import TerminalUI

/// Action items, those of the newest meeting first: all, or those that pass a filter, divided or not.
struct ActionItemsPage: ListPage {
  var items: [ActionItem] = []
  var meetings: [MeetingID: Meeting] = [:]
  /// What Member States have answered to those that ask several of them.
  private(set) var answers = Answers()
  /// The rows that are shown, in their order.
  private(set) var rows: [ActionItemRow] = []
  private(set) var filter = ActionItemFilter.none
  private(set) var grouping: ActionItemGrouping?
  /// Which of them seem to ask for the same.
  var duplicates = Duplicates(in: [])
  /// What stands around the sentences that were selected so far.
  private(set) var contexts: [Anchor: SentenceContext] = [:]
  var marks = Marks<ActionItemID>()
  var cursor = ListCursor<ActionItemRow>()
  private var itemsByID: [ActionItemID: ActionItem] = [:]
  /// The item that was asked for and must be there; nil once it was seen.
  private var wanted: ActionItemID?

  init(selecting id: ActionItemID? = nil) {
    cursor = ListCursor(selected: id.map { ActionItemRow(group: "", item: $0) })
    wanted = id
  }

  init(passing filter: ActionItemFilter) { self.filter = filter }

  /// The items that have to do with a meeting.
  init(at meeting: MeetingID, today: Day) {
    filter = (try? ActionItemFilter("at:\(meeting)", today: today)) ?? .none
  }

  var context: Context { .actionItems }
  var loading: [Effect] { [.loadActionItems] }
  var lacking: [Effect] {
    guard let anchor = selected?.anchor, contexts[anchor] == nil else { return [] }
    return [.loadContext(anchor)]
  }
  var subject: EntityReference? { selected.map { .actionItem($0.id) } }

  var title: String {
    let parts = [
      "Action items", filter.isEmpty ? nil : ": \(filter.text)", grouping.map { ", by \($0.rawValue)" },
    ]
    return parts.compactMap { $0 }.joined()
  }

  var ids: [ActionItemRow] { rows }
  var selected: ActionItem? { selectedIndex.flatMap { item(ofRow: $0) } }

  func item(ofRow index: Int) -> ActionItem? { rows[index].item.flatMap { itemsByID[$0] } }

  /// What a command acts on: the marked items that are shown, else the selected one.
  var targets: [ActionItem] {
    let shown = Set(rows.compactMap(\.item))
    let wanted = marks.targets(in: items.map(\.id).filter(shown.contains), selected: selected?.id)
    return items.filter { wanted.contains($0.id) }
  }

  var position: String {
    guard let index = selectedIndex else { return filter.isEmpty ? "no action items" : "none fits" }
    let shown = Set(rows.compactMap(\.item))
    let open = shown.count { itemsByID[$0]?.status == .open }
    let place = rows[...index].count { $0.item != nil }
    return "\(open) open, \(place) of \(rows.count { $0.item != nil })"
  }

  func text(ofRow index: Int) -> String {
    guard let item = item(ofRow: index) else { return rows[index].group }
    let due = item.due?.day?.description ?? item.due?.words ?? ""
    return "\(item.id) \(item.text) \(item.ownersText) \(due) \(item.meeting)"
  }

  func setting(in session: Session) -> ActionItemSetting {
    ActionItemSetting(today: session.today, meetings: Array(meetings.values), answers: answers)
  }

  /// The answers to the item; nil where it asks no two Member States.
  func board(of item: ActionItem, in session: Session) -> Board? {
    meetings[item.meeting].flatMap { meeting in
      answers.board(of: item, askedOn: meeting.firstDay, today: session.today)
    }
  }

  mutating func clearMarks() { marks.clear() }

  /// Shows what passes the filter only.
  mutating func show(_ filter: ActionItemFilter, in session: Session) {
    self.filter = filter
    arrange(in: session)
  }

  /// Divides the list in that way, or not at all, and stays on the item.
  mutating func divide(by grouping: ActionItemGrouping?, in session: Session) {
    self.grouping = grouping
    let item = selected?.id
    arrange(in: session)
    if let row = rows.first(where: { $0.item == item && item != nil }) { select(row, in: session) }
  }

  private mutating func arrange(in session: Session) {
    rows = ActionItemRow.all(of: items, passing: filter, by: grouping, in: setting(in: session))
    fit(in: session)
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    if case .context(let anchor, let context) = reply { contexts[anchor] = context }
    guard case .actionItems(let items, let meetings, let answers) = reply else { return [] }
    self.items = items
    itemsByID = Dictionary(items.map { ($0.id, $0) }) { first, _ in first }
    duplicates = Duplicates(in: items)
    self.answers = answers
    self.meetings = Dictionary(meetings.map { ($0.meeting.id, $0.meeting) }) { first, _ in first }
    arrange(in: session)
    defer { wanted = nil }
    guard let wanted, itemsByID[wanted] == nil else { return [] }
    return [.say(.error("there is no action item \(wanted)"))]
  }
}
