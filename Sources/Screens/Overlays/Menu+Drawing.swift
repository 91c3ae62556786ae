import TerminalUI

extension Menu {
  /// Draws the menu in a box in the middle of the area, its title in the upper edge.
  func draw(into frame: inout Frame, in area: Rect) {
    let lines = explanation.map { ($0, Role.popup) } + choices.map { ($0.text, $0.role) }
    let widest = ([title] + lines.map(\.0)).map(displayWidth).max() ?? 0
    let box = area.centred(Size(columns: widest + 4, rows: lines.count + 2))
    frame.fill(box, role: .popup)
    drawEdges(of: box, into: &frame)
    let inside = box.inset(rows: 1, columns: 1)
    for (offset, line) in lines.prefix(inside.rows).enumerated() {
      let row = inside.line(offset)
      let start = Position(row: row.row, column: row.column + 1)
      frame.put(truncated(line.0, to: row.columns - 2), at: start, role: line.1)
      if offset - explanation.count == selected {
        frame.paint(row, role: .selected)
        frame.cursor = start
      }
    }
  }

  private func drawEdges(of box: Rect, into frame: inout Frame) {
    let (right, bottom) = (box.column + box.columns - 1, box.row + box.rows - 1)
    for row in [box.row, bottom] {
      frame.fill(box.line(row - box.row), with: Signs.horizontal, role: .border)
    }
    for column in [box.column, right] {
      let edge = Rect(row: box.row, column: column, rows: box.rows, columns: 1)
      frame.fill(edge, with: Signs.vertical, role: .border)
    }
    let corners = [
      (box.row, box.column, Signs.corners.topLeft), (box.row, right, Signs.corners.topRight),
      (bottom, box.column, Signs.corners.bottomLeft), (bottom, right, Signs.corners.bottomRight),
    ]
    for (row, column, sign) in corners {
      frame.put(String(sign), at: Position(row: row, column: column), role: .border)
    }
    let room = max(0, box.columns - 4)
    frame.put(truncated(title, to: room), at: Position(row: box.row, column: box.column + 2), role: .heading)
  }
}
