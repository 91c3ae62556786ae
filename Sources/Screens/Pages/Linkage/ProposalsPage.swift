import Model
import TerminalUI

/// What minutes state of Member States and nobody has decided about yet, each with its sentence.
struct ProposalsPage: ListPage {
  let question: Question
  var entries: [Entry] = []
  var marks = Marks<EntryID>()
  var cursor = ListCursor<EntryID>()

  init(question: Question) { self.question = question }

  var context: Context { .proposals }
  var title: String { "Statements to decide about" }
  var loading: [Effect] { [.loadProposals(question.key)] }
  var subject: EntityReference? { selected.map { .answer(question: question.key, $0.memberState) } }
  var ids: [EntryID] { entries.map(\.id) }
  var selected: Entry? { selectedIndex.map { entries[$0] } }

  func text(ofRow index: Int) -> String {
    let entry = entries[index]
    let names = entry.memberState.names.joined(separator: " ")
    return "\(names) \(entry.status ?? "") \(entry.source) \(entry.source.quote ?? "")"
  }

  func availability(of command: Command, on id: EntryID?, in session: Session) -> Availability? {
    switch command {
    case .open, .mark, .markAll: .when(id != nil, otherwise: "no statement waits")
    case .accept, .reject:
      id == nil ? .unavailable(because: "no statement waits") : session.mayWrite
    default: nil
    }
  }

  mutating func perform(_ command: Command, on id: EntryID?, in session: Session) -> [Step] {
    switch command {
    case .open: return selected?.source.anchor.map { [.open(MinutesPage(at: $0))] } ?? []
    case .accept: return [.run(.decide(.accepted, marks.targets(in: ids, selected: id)))]
    case .reject: return [.run(.decide(.rejected, marks.targets(in: ids, selected: id)))]
    case .markAll: marks.toggleAll(of: ids)
    case .mark:
      if let id { marks.toggle(id) }
      return perform(.lineDown, in: session)
    default: break
    }
    return []
  }

  mutating func clearMarks() { marks.clear() }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    guard case .proposals(let entries) = reply else { return [] }
    self.entries = entries
    return []
  }
}
