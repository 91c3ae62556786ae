import Model
import TerminalUI

/// The linkage board: one row per Member State in protocol order, on a date.
struct LinkagePage: ListPage {
  var asOf: Day
  var board: Board?
  /// The dates on which some status begins to hold, ascending.
  var changeDays: [Day] = []
  var cursor = ListCursor<MemberState>()

  init(asOf day: Day) { asOf = day }

  var context: Context { .linkage }
  var title: String { "Contact-point linkage as of \(asOf)" }
  var loading: [Effect] { [.loadBoard(asOf: asOf)] }
  var subject: EntityReference? {
    selectedID.map { .answer(question: Question.contactPointLinkage.key, $0) }
  }

  var rows: [Board.Row] { board?.rows ?? [] }
  var ids: [MemberState] { rows.map(\.memberState) }
  var selected: Board.Row? { selectedIndex.map { rows[$0] } }

  func text(ofRow index: Int) -> String {
    let row = rows[index]
    return "\(row.memberState.names.joined(separator: " ")) \(row.status.word)"
  }

  func availability(of command: Command, on id: MemberState?, in session: Session) -> Availability? {
    switch command {
    case .open: .when(id != nil, otherwise: "the board is empty")
    case .chooseStatus: session.mayWrite
    case .chooseDate: .available
    case .nextChange: .when(nextChange != nil, otherwise: "nothing changed after \(asOf)")
    case .previousChange: .when(previousChange != nil, otherwise: "nothing changed before \(asOf)")
    default: nil
    }
  }

  private var nextChange: Day? { changeDays.first { $0 > asOf } }
  private var previousChange: Day? { changeDays.last { $0 < asOf } }

  mutating func perform(_ command: Command, on id: MemberState?, in session: Session) -> [Step] {
    switch command {
    case .open: id.map { [.open(MemberStatePage(memberState: $0))] } ?? []
    case .chooseStatus: selected.map { [.choose(statusMenu(for: $0, in: session))] } ?? []
    case .chooseDate: [.prompt(Prompt(.asOfDay))]
    case .nextChange: show(nextChange)
    case .previousChange: show(previousChange)
    default: []
    }
  }

  /// Shows the board of another day.
  mutating func show(_ day: Day?) -> [Step] {
    guard let day else { return [] }
    asOf = day
    return loading.map { .run($0) }
  }

  private func statusMenu(for row: Board.Row, in session: Session) -> Menu {
    let statuses = board?.question.recordable ?? []
    let choices = statuses.map { status in
      Menu.Choice(
        key: status.glyph, text: "\(status.marked)  \(status.meaning)", role: status.role,
        answer: .status(
          StatusChoice(
            memberState: row.memberState, status: status, validFrom: asOf, seen: row.revision)))
    }
    let current = statuses.firstIndex(of: row.status) ?? 0
    return Menu(
      title: "\(row.memberState) \(row.memberState.englishName)", choices: choices, selected: current)
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    guard case .board(let board, let changeDays) = reply else { return [] }
    self.board = board
    self.changeDays = changeDays
    asOf = board.asOf
    return []
  }
}
