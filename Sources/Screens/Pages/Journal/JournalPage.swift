import Model
import TerminalUI

/// The journal, newest act first: of the whole archive, or of one entity.
struct JournalPage: ListPage {
  /// Nil for the whole journal.
  var entity: EntityReference?
  var acts: [Act] = []
  var cursor = ListCursor<ActID>()

  init(about entity: EntityReference? = nil) { self.entity = entity }

  var context: Context { .log }
  var title: String { entity.map { "History of \($0)" } ?? "Log" }
  var loading: [Effect] { [.loadActs(about: entity)] }
  var ids: [ActID] { acts.map(\.id) }
  var selected: Act? { selectedIndex.map { acts[$0] } }
  var reference: String? { selected.map { "act \($0.id)" } }

  func text(ofRow index: Int) -> String {
    let act = acts[index]
    return "\(act.at) \(act.actor.name) \(act.words)"
  }

  /// What the selected act changed and this page can open.
  private var selectedItem: EntityReference? { selected?.changes.first?.entity }

  func availability(of command: Command, on id: ActID?, in session: Session) -> Availability? {
    switch command {
    case .open: .when(entity == nil && selectedItem != nil, otherwise: "this is its history")
    default: nil
    }
  }

  mutating func perform(_ command: Command, on id: ActID?, in session: Session) -> [Step] {
    guard command == .open, let item = selectedItem else { return [] }
    return [.open(JournalPage(about: item))]
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    guard case .acts(let acts) = reply else { return [] }
    self.acts = acts
    return []
  }
}
