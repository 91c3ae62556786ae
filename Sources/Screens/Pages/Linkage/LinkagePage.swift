import Model
import TerminalUI

/// The board of a question, above all of contact-point linkage: one row per Member State, on a date.
struct LinkagePage: ListPage {
  /// The key of the question.
  private(set) var question: String
  var asOf: Day
  /// Whether only what had been recorded by the end of that day counts.
  var isAsKnownThen = false
  var board: Board?
  /// The board that was seen before the last step to another date, to tell what is new.
  var before: Board?
  /// The dates on which the board becomes another one, ascending.
  var changeDays: [Day] = []
  /// The first days of the meetings, ascending.
  var meetingDays: [Day] = []
  /// How many statements of minutes wait to be accepted or rejected.
  var waiting = 0
  /// What contact points and networks say against the rows.
  var contradictions: [MemberState: LinkageContradiction] = [:]
  /// Whether the States are shown as a map; else as a table.
  var isMap = false
  /// The one status that is shown; nil where all are.
  var shownStatus: AnswerStatus?
  var order = Board.Order.protocolOrder
  /// The State that stands above all others; nil where none does.
  private var first: MemberState?
  var marks = Marks<MemberState>()
  var cursor = ListCursor<MemberState>()

  init(asOf day: Day, question: String = Question.contactPointLinkage.key) {
    asOf = day
    self.question = question
  }

  /// The answers to an action item, that of the user's own State first.
  init(answersTo item: ActionItemID, of state: MemberState? = nil, in session: Session) {
    self.init(asOf: session.today, question: item.description)
    first = session.ownState
    cursor = ListCursor(selected: state)
  }

  var context: Context { isMap ? .map : .linkage }
  var loading: [Effect] {
    [.loadBoard(BoardRequest(question: question, asOf: asOf, isAsKnownThen: isAsKnownThen))]
  }
  var subject: EntityReference? { selectedID.map { .answer(question: question, $0) } }

  var title: String {
    let parts = [
      "\(name) as of \(asOf)", isAsKnownThen ? "as known then" : nil,
      shownStatus.map { "\($0.word) only" }, order == .protocolOrder ? nil : "by \(order.rawValue)",
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  /// Whether it is the built-in question.
  var isAboutLinkage: Bool { question == Question.contactPointLinkage.key }

  private var name: String {
    if let item = ActionItemID(question) { return "Answers to \(item)" }
    if isAboutLinkage { return "Contact-point linkage" }
    return board?.question.isRetired == true ? "\(question) (retired)" : question
  }

  var rows: [Board.Row] {
    let rows = (board?.rows(by: order) ?? []).filter { shownStatus == nil || $0.status == shownStatus }
    return rows.filter { $0.memberState == first } + rows.filter { $0.memberState != first }
  }
  var ids: [MemberState] { rows.map(\.memberState) }
  var selected: Board.Row? { selectedIndex.map { rows[$0] } }

  /// The rows that a command acts on: the marked ones, else the selected one.
  var targets: [Board.Row] {
    let wanted = marks.targets(in: ids, selected: selectedID)
    return rows.filter { wanted.contains($0.memberState) }
  }

  func text(ofRow index: Int) -> String {
    let row = rows[index]
    return "\(row.memberState.names.joined(separator: " ")) \(row.status.word)"
  }

  mutating func clearMarks() { marks.clear() }

  /// Shows the board of another question on the same day, with the same State selected.
  mutating func ask(_ key: String) -> [Step] {
    guard key != question else { return [] }
    var other = LinkagePage(asOf: asOf, question: key)
    (other.isAsKnownThen, other.isMap, other.order, other.cursor) = (isAsKnownThen, isMap, order, cursor)
    self = other
    return loading.map { .run($0) }
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    guard case .board(let answer) = reply, answer.board.question.key == question else { return [] }
    board = answer.board
    changeDays = answer.changeDays
    meetingDays = answer.meetingDays
    waiting = answer.waiting
    contradictions = Dictionary(answer.contradictions.map { ($0.memberState, $0) }) { first, _ in first }
    asOf = answer.board.asOf
    return []
  }
}
