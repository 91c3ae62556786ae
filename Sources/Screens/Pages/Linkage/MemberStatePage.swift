import Model
import TerminalUI

/// One Member State: what was recorded of its linkage, its action items, the passages that name it; Tab goes round.
struct MemberStatePage: ListPage {
  enum Part: CaseIterable, Sendable { case history, actionItems, passages }

  enum Row: Hashable, Sendable {
    case entry(EntryID)
    case actionItem(ActionItemID)
    case passage(SearchHit)
  }

  let memberState: MemberState
  var dossier: Dossier?
  var part = Part.history
  var cursor = ListCursor<Row>()

  init(memberState: MemberState) { self.memberState = memberState }

  var context: Context { .memberState }
  var title: String { "\(memberState) \(memberState.englishName)" }
  var loading: [Effect] { [.loadDossier(memberState)] }
  var subject: EntityReference? {
    if case .actionItem(let id) = selectedID { return .actionItem(id) }
    return .answer(question: Question.contactPointLinkage.key, memberState)
  }

  /// Newest first.
  var entries: [Entry] { dossier?.entries.reversed() ?? [] }

  var ids: [Row] {
    switch part {
    case .history: entries.map { .entry($0.id) }
    case .actionItems: dossier?.actionItems.map { .actionItem($0.id) } ?? []
    case .passages: dossier?.passages.map { .passage($0) } ?? []
    }
  }

  var position: String {
    guard let index = selectedIndex else {
      return part == .history ? "nothing recorded: not stated" : "none"
    }
    return "\(index + 1) of \(ids.count)"
  }

  func text(ofRow index: Int) -> String {
    switch ids[index] {
    case .entry(let id):
      entries.first { $0.id == id }.map { "\($0.validFrom) \($0.status ?? "") \($0.source) \($0.note)" } ?? ""
    case .actionItem(let id): dossier?.actionItems.first { $0.id == id }?.text ?? ""
    case .passage(let hit): hit.text
    }
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    guard case .dossier(let dossier) = reply, dossier.memberState == memberState else { return [] }
    self.dossier = dossier
    return []
  }
}
