import Model
import TerminalUI

/// One Member State: everything that was recorded of its linkage, newest first.
struct MemberStatePage: ListPage {
  let memberState: MemberState
  var entries: [Entry] = []
  var cursor = ListCursor<EntryID>()

  init(memberState: MemberState) { self.memberState = memberState }

  var context: Context { .memberState }
  var title: String { "\(memberState) \(memberState.englishName)" }
  var loading: [Effect] { [.loadEntries(memberState)] }
  var subject: EntityReference? { .answer(question: Question.contactPointLinkage.key, memberState) }
  var ids: [EntryID] { entries.map(\.id) }

  var position: String {
    entries.isEmpty ? "nothing recorded: not stated" : "\((selectedIndex ?? 0) + 1) of \(entries.count)"
  }

  func text(ofRow index: Int) -> String {
    let entry = entries[index]
    return "\(entry.validFrom) \(entry.status ?? "") \(entry.source) \(entry.note)"
  }

  private var selectedAnchor: Anchor? {
    guard let index = selectedIndex, case .minutes(let anchor, _) = entries[index].source else { return nil }
    return anchor
  }

  func availability(of command: Command, on id: EntryID?, in session: Session) -> Availability? {
    switch command {
    case .open: .when(selectedAnchor != nil, otherwise: "its source is no sentence of the minutes")
    default: nil
    }
  }

  mutating func perform(_ command: Command, on id: EntryID?, in session: Session) -> [Step] {
    selectedAnchor.map { [.open(MinutesPage(meeting: $0.meeting, at: .place(ReadingPlace($0))))] } ?? []
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    guard case .entries(memberState, let entries) = reply else { return [] }
    self.entries = entries.reversed()
    return []
  }
}
