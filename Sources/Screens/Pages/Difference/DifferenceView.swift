import Model
import TerminalUI

extension DifferencePage {
  func draw(into frame: inout Frame, in area: Rect, with session: Session) {
    for (index, offset) in cursor.rows(in: blocks(in: session)) {
      let line = lines[index]
      for (part, text) in line.wrapped(to: area.columns).enumerated() where offset + part < area.rows {
        let row = area.line(offset + part)
        let isSelected = index == cursor.selected && line.place != nil
        if part == 0 { frame.put(line.sign, at: row.origin, role: line.role) }
        frame.put(text, at: Position(row: row.row, column: row.column + line.sign.count), role: line.role)
        guard isSelected else { continue }
        frame.paint(row, role: .selected)
        if part == 0 { frame.cursor = row.origin }
      }
    }
  }
}

extension ComparisonLine {
  /// The text on lines of so many columns, less those of the sign.
  func wrapped(to columns: Int) -> [String] {
    wrap(text, width: max(1, min(columns, TextLayout.measure) - sign.count)).map { text.slice($0) }
  }

  fileprivate var role: Role {
    switch part {
    case .gap: .plain
    case .heading: .heading
    case .unchanged: .dim
    case .removed: .removed
    case .added: .added
    case .moved: .moved
    case .remark: .label
    }
  }
}
