import Model
import TerminalUI

extension JournalPage {
  /// Rows for the changes of the selected act.
  private func detailRows(in area: Rect) -> Int { area.rows >= 14 ? area.rows / 3 : 0 }

  func rowsArea(in area: Rect, with session: Session) -> Rect {
    Rect(
      row: area.row, column: area.column, rows: max(0, area.rows - detailRows(in: area)),
      columns: area.columns)
  }

  func draw(into frame: inout Frame, in area: Rect, with session: Session) {
    let symbols = session.symbols
    drawRows(into: &frame, in: rowsArea(in: area, with: session)) { frame, index, row in
      let act = acts[index]
      Table.draw(
        [
          Table.Cell(text: act.id.description, width: 5, role: .label),
          Table.Cell(text: "\(act.at.dayInBrussels) \(act.at.timeInBrussels)", width: 16),
          Table.Cell(text: act.actor.name, width: 12),
          Table.Cell(text: act.words, width: max(8, row.columns - 36)),
        ], into: &frame, in: row, symbols: symbols)
    }
    let rows = detailRows(in: area)
    guard rows > 1, let selected else { return }
    let rule = Rect(row: area.row + area.rows - rows, column: area.column, rows: 1, columns: area.columns)
    frame.fill(rule, with: symbols.horizontal, role: .border)
    for (offset, line) in selected.changes.flatMap(\.lines).prefix(rows - 1).enumerated() {
      let text = truncated(line, to: area.columns)
      frame.put(text, at: Position(row: rule.row + 1 + offset, column: area.column), role: .plain)
    }
  }
}

extension Change {
  /// A line for each field that differs: `A4 status: open -> done`.
  fileprivate var lines: [String] {
    let names = (before?.fields ?? []).map(\.name) + (after?.fields ?? []).map(\.name)
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }.compactMap { name in
      let (old, new) = (before?[name], after?[name])
      guard old != new else { return nil }
      return old.map { "\(entity) \(name): \($0) -> \(new ?? "nothing")" }
        ?? "\(entity) \(name): \(new ?? "nothing")"
    }
  }
}
