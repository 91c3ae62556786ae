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
    case .accept: decision(.accepted, in: session)
    case .reject: decision(.rejected, in: session)
    default: nil
    }
  }

  /// Whether the selected entry can be given that standing.
  private func decision(_ standing: Entry.Standing, in session: Session) -> Availability {
    guard session.mayWrite.isAvailable else { return session.mayWrite }
    guard let index = selectedIndex else { return .unavailable(because: "nothing is recorded") }
    let entry = entries[index]
    if let later = entries.first(where: { $0.replaces == entry.id }) {
      return .unavailable(because: "\(entry.id) was replaced by \(later.id)")
    }
    return .when(standing.origins.contains(entry.standing), otherwise: "it is \(entry.standing.rawValue)")
  }

  mutating func perform(_ command: Command, on id: EntryID?, in session: Session) -> [Step] {
    switch (command, id) {
    case (.accept, let id?): [.run(.decide(.accepted, [id]))]
    case (.reject, let id?): [.run(.decide(.rejected, [id]))]
    default: selectedAnchor.map { [.open(MinutesPage(at: $0))] } ?? []
    }
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    guard case .entries(memberState, let entries) = reply else { return [] }
    self.entries = entries.reversed()
    return []
  }
}
