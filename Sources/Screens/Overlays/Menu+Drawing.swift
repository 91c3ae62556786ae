import TerminalUI

extension Menu {
  /// Draws the menu in a box in the middle of the area.
  func draw(into frame: inout Frame, in area: Rect) {
    let lines = explanation.map { ($0, Role.popup) } + choices.map { ($0.text, $0.role) }
    let widest = ([title] + lines.map(\.0)).map(displayWidth).max() ?? 0
    let columns = min(area.columns, widest + 4)
    let rows = min(area.rows, lines.count + 2)
    let box = Rect(
      row: area.row + (area.rows - rows) / 2, column: area.column + (area.columns - columns) / 2, rows: rows,
      columns: columns)
    frame.fill(box, with: " ", role: .popup)
    frame.put(title, at: Position(row: box.row, column: box.column + 2), role: .heading, width: columns - 3)
    for (offset, line) in lines.prefix(rows - 2).enumerated() {
      let row = Rect(row: box.row + 1 + offset, column: box.column, rows: 1, columns: columns)
      frame.put(line.0, at: Position(row: row.row, column: row.column + 2), role: line.1, width: columns - 3)
      if offset - explanation.count == selected {
        frame.paint(row, role: .selected)
        frame.cursor = Position(row: row.row, column: row.column + 2)
      }
    }
  }
}
