import Model
import TerminalUI

extension LinkagePage {
  private var columns: [Table.Column] {
    [
      .fixed("", 4), .fixed("Member State", 15, rank: 1),
      .fixed("status", (board?.question ?? .contactPointLinkage).statusWidth), .fixed("since", 10),
      .rest("source", atLeast: 8), .fixed("recorded", 10, rank: 2),
    ]
  }

  /// Totals and bar, rows, and what stands behind the selected one: below, or beside it on wide screens.
  struct Areas {
    let totals: Rect
    /// Empty on low screens.
    let bar: Rect
    let head: Rect
    let rows: Rect
    let rule: Rect
    let detail: Rect

    init(_ area: Rect, _ session: Session) {
      var rest = area
      totals = rest.takeTop(1)
      bar = rest.takeTop(area.rows >= 14 ? 1 : 0)
      if Layout(size: session.size).isWide {
        var left = rest.takeLeft(area.columns * 5 / 8)
        rule = rest.takeLeft(1)
        _ = rest.takeLeft(1)
        detail = rest
        head = left.takeTop(1)
        rows = left
      } else {
        detail = rest.takeBottom(area.rows >= 16 ? 4 : 0)
        rule = rest.takeBottom(area.rows >= 16 ? 1 : 0)
        head = rest.takeTop(1)
        rows = rest
      }
    }
  }

  func rowsArea(in area: Rect, with session: Session) -> Rect {
    // All of a map is seen at once, so nothing of it ever scrolls.
    isMap
      ? Rect(row: area.row, column: area.column, rows: 0, columns: 0)
      : Areas(below(title: area), session).rows
  }

  /// What is left of the page below the line that spells the question out, which the built-in one does not need.
  func below(title area: Rect) -> Rect {
    var rest = area
    _ = rest.takeTop(!isAboutLinkage && area.rows >= 18 ? 1 : 0)
    return rest
  }

  func draw(into frame: inout Frame, in area: Rect, with session: Session) {
    let whole = area
    let area = below(title: whole)
    if area != whole, let board {
      frame.put(truncated(board.question.title, to: whole.columns), at: whole.origin, role: .heading)
    }
    if isMap { return drawMap(into: &frame, in: area, with: session) }
    let areas = Areas(area, session)
    drawSummary(into: &frame, totals: areas.totals, bar: areas.bar)
    let table = Table(columns, width: areas.rows.columns)
    table.drawHead(into: &frame, in: areas.head)
    drawRows(into: &frame, in: areas.rows) { frame, index, row in
      table.draw(cells(of: rows[index], in: session), into: &frame, in: row)
    }
    frame.fill(areas.rule, with: areas.rule.columns == 1 ? Signs.vertical : Signs.horizontal, role: .border)
    drawDetail(into: &frame, in: areas.detail)
  }

  func drawSummary(into frame: inout Frame, totals: Rect, bar: Rect) {
    board?.drawTotals(into: &frame, in: totals)
    board?.drawBar(waiting: waiting, into: &frame, in: bar)
  }

  /// The States whose status is another one than before the last step.
  var changed: Set<MemberState> {
    guard let before, let board else { return [] }
    return Set(BoardDifference(from: before, to: board).changes.map(\.memberState))
  }

  /// What stands before the State: `*` where it is marked, `!` where the last step changed its status, else the sign of
  /// what is new.
  func sign(of state: MemberState, in session: Session) -> (text: String, role: Role) {
    if marks.contains(state) { return ("*", .marked) }
    if changed.contains(state) { return ("!", .match) }
    let isNew = session.news.contains(.answer(question: question, state))
    return isNew ? (String(Signs.new), .match) : (" ", .plain)
  }

  /// What stands behind the selected row.
  func drawDetail(into frame: inout Frame, in area: Rect) {
    guard let selected else { return }
    let reason = contradictions[selected.memberState]?.reason
    selected.drawDetail(contradicted: reason, into: &frame, in: area)
  }

  /// A `!` behind the code tells that the offices recorded of the State say otherwise.
  private func cells(of row: Board.Row, in session: Session) -> [Table.Cell] {
    let state = row.memberState
    let sign = sign(of: state, in: session)
    let isContradicted = contradictions[state] != nil
    return [
      Table.Cell(
        "\(sign.text)\(state.code)\(isContradicted ? "!" : "")", isContradicted ? .warning : sign.role),
      Table.Cell(state.englishName), Table.Cell(row.status.marked, row.status.role),
      Table.Cell(row.entry?.validFrom.description ?? ""), Table.Cell(row.entry?.source.description ?? ""),
      Table.Cell(row.entry?.recording?.at.dayInBrussels.description ?? "", .dim),
    ]
  }
}
