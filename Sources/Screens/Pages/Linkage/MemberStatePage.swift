import Model
import TerminalUI

/// One Member State: what was recorded of its answer to a question, where it stands on all of them, its action items,
/// those that it has not answered, the passages that name it, its contact points and the authorities of its network;
/// Tab goes round.
struct MemberStatePage: ListPage {
  enum Part: CaseIterable, Sendable { case history, answers, actionItems, openAnswers, passages, offices }

  enum Row: Hashable, Sendable {
    case answer(question: String)
    case entry(EntryID)
    case actionItem(ActionItemID)
    /// To which the State's answer is open.
    case openAnswer(ActionItemID)
    case passage(SearchHit)
    case office(OfficeRow)
  }

  let memberState: MemberState
  /// The key of the question whose history is shown.
  var question: String
  var dossier: Dossier?
  var part = Part.history
  var cursor = ListCursor<Row>()

  init(memberState: MemberState, question: String = Question.contactPointLinkage.key) {
    self.memberState = memberState
    self.question = question
  }

  var context: Context { .memberState }
  var title: String {
    let name = "\(memberState) \(memberState.englishName)"
    return question == Question.contactPointLinkage.key ? name : "\(name), \(question)"
  }
  var loading: [Effect] { [.loadDossier(memberState)] }
  var subject: EntityReference? {
    switch selectedID {
    case .actionItem(let id): .actionItem(id)
    case .answer(let key): .answer(question: key, memberState)
    case .office(let row): row.entity ?? .answer(question: question, memberState)
    case .openAnswer(let id): .answer(question: id.description, memberState)
    default: .answer(question: question, memberState)
    }
  }

  /// Where it stands today, question by question.
  var answers: [Dossier.Answer] { dossier?.answers ?? [] }

  /// Those of the question, newest first.
  var entries: [Entry] { (dossier?.entries ?? []).filter { $0.question == question }.reversed() }

  var ids: [Row] {
    switch part {
    case .history: entries.map { .entry($0.id) }
    case .answers: answers.map { .answer(question: $0.question.key) }
    case .actionItems: dossier?.actionItems.map { .actionItem($0.id) } ?? []
    case .openAnswers: dossier?.openAnswers.map { .openAnswer($0.id) } ?? []
    case .passages: dossier?.passages.map { .passage($0) } ?? []
    case .offices: officeRows.map { .office($0) }
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
    case .answer(let key): answers.first { $0.question.key == key }?.question.title ?? ""
    case .actionItem(let id), .openAnswer(let id): actionItem(id)?.text ?? ""
    case .passage(let hit): hit.text
    case .office(let row): row.words
    }
  }

  /// One of its own, or one that it has not answered.
  func actionItem(_ id: ActionItemID) -> ActionItem? {
    ((dossier?.actionItems ?? []) + (dossier?.openAnswers ?? [])).first { $0.id == id }
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    guard case .dossier(let dossier) = reply, dossier.memberState == memberState else { return [] }
    self.dossier = dossier
    return []
  }
}
