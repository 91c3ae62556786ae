import Model
import TerminalUI

extension LinkagePage {
  func rowsArea(in area: Rect, with session: Session) -> Rect {
    Rect(row: area.row + 2, column: area.column, rows: max(0, area.rows - 2), columns: area.columns)
  }

  func draw(into frame: inout Frame, in area: Rect, with session: Session) {
    let symbols = session.symbols
    if let board { drawTotals(of: board, into: &frame, in: area) }
    let columns = Columns(width: area.columns)
    let head = Rect(row: area.row + 1, column: area.column, rows: 1, columns: area.columns)
    Table.draw(
      columns.cells("", "Member State", "status", "since", "source", status: .label, .label), into: &frame,
      in: head, symbols: symbols)
    drawRows(into: &frame, in: rowsArea(in: area, with: session)) { frame, index, row in
      let line = rows[index]
      let cells = columns.cells(
        line.memberState.code, line.memberState.englishName, line.status.marked,
        line.entry?.validFrom.description ?? "", line.entry?.source.description ?? "",
        status: line.status.role,
        .plain)
      Table.draw(cells, into: &frame, in: row, symbols: symbols)
    }
  }

  private func drawTotals(of board: Board, into frame: inout Frame, in area: Rect) {
    var column = area.column
    for (text, role) in board.totals {
      column += frame.put(text, at: Position(row: area.row, column: column), role: role) + 2
      if column >= area.column + area.columns { return }
    }
  }

  private struct Columns {
    let width: Int

    func cells(
      _ code: String, _ name: String, _ status: String, _ since: String, _ source: String,
      status statusRole: Role,
      _ role: Role
    ) -> [Table.Cell] {
      let fixed = 3 + 16 + 15 + 11 + 4
      return [
        Table.Cell(text: code, width: 3, role: role), Table.Cell(text: name, width: 16, role: role),
        Table.Cell(text: status, width: 15, role: statusRole), Table.Cell(text: since, width: 11, role: role),
        Table.Cell(text: source, width: max(8, width - fixed), role: role),
      ]
    }
  }
}

extension Board {
  /// How many States have which status, *linked* as linked and same together: `12 linked (3 same)`.
  var totals: [(String, Role)] {
    [("\(rows.count) States:", .label)] + tally.map { ($0.words, $0.status.role) }
  }
}
