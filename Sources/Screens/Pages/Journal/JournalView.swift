import Model
import TerminalUI

extension JournalPage {
  private static let columns: [Table.Column] = [
    .fixed("", 5), .fixed("", 16, rank: 1), .fixed("", 12, rank: 2), .rest("", atLeast: 16),
  ]

  /// Rows for the changes of the selected act, the rule above them included.
  private func detailRows(in area: Rect) -> Int { area.rows >= 14 ? area.rows / 3 : 0 }

  func rowsArea(in area: Rect, with session: Session) -> Rect {
    var rest = area
    _ = rest.takeBottom(detailRows(in: area))
    return rest
  }

  func draw(into frame: inout Frame, in area: Rect, with session: Session) {
    let table = Table(Self.columns, width: area.columns)
    let rows = rowsArea(in: area, with: session)
    drawRows(into: &frame, in: rows) { frame, index, row in
      let act = acts[index]
      let cells = [
        Table.Cell(act.id.description, .label),
        Table.Cell("\(act.at.dayInBrussels) \(act.at.timeInBrussels)"), Table.Cell(act.actor.name),
        Table.Cell(act.words),
      ]
      table.draw(cells, into: &frame, in: row)
    }
    let detail = area.below(rows.rows)
    guard let selected, detail.rows > 1 else { return }
    frame.fill(detail.line(0), with: Signs.horizontal, role: .border)
    for (offset, line) in selected.changes.flatMap(\.lines).prefix(detail.rows - 1).enumerated() {
      frame.put(truncated(line, to: area.columns), at: detail.line(offset + 1).origin)
    }
  }
}

extension Change {
  /// A line for each field that differs: `A4 status: open -> done`.
  fileprivate var lines: [String] {
    let added = (after?.names ?? []).filter { before?[$0] == nil }
    return ((before?.names ?? []) + added).compactMap { name in
      let (old, new) = (before?[name], after?[name])
      guard old != new else { return nil }
      return old.map { "\(entity) \(name): \($0) -> \(new ?? "nothing")" }
        ?? "\(entity) \(name): \(new ?? "nothing")"
    }
  }
}
