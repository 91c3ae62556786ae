import Model
import TerminalUI

extension ReviewPage {
  /// Where text and findings are drawn on a screen of that size.
  struct Areas {
    /// From here on both panes are shown one above the other.
    private static let high = 16

    let text: Rect
    let findings: Rect
    /// What parts them, a row or a column; empty where one pane is shown only.
    let rule: Rect

    init(_ session: Session, _ pane: Pane) {
      let layout = Layout(size: session.size)
      var rest = layout.page
      if layout.isWide {
        text = rest.takeLeft(rest.columns * 3 / 5 - 1)
        _ = rest.takeLeft(1)
        rule = rest.takeLeft(1)
        _ = rest.takeLeft(1)
        findings = rest
      } else if rest.rows >= Self.high {
        text = rest.takeTop(rest.rows * 3 / 5)
        rule = rest.takeTop(1)
        findings = rest
      } else {
        let none = Rect(row: rest.row, column: rest.column, rows: 0, columns: 0)
        (text, findings, rule) = pane == .text ? (rest, none, none) : (none, rest, none)
      }
    }
  }

  func draw(into frame: inout Frame, in area: Rect, with session: Session) {
    let areas = Areas(session, pane)
    let isUpright = areas.rule.columns == 1
    frame.fill(areas.rule, with: isUpright ? Signs.vertical : Signs.horizontal, role: .border)
    draw(text, of: textBlocks(in: session), as: .text, into: &frame, in: areas.text) {
      rows(ofLine: $0, in: areas.text)
    }
    draw(list, of: listBlocks(in: session), as: .findings, into: &frame, in: areas.findings) {
      rows(of: findings.all[$0], in: areas.findings)
    }
  }

  /// Draws the blocks seen, the selected one marked; the hardware cursor stands on it in the pane that has the keys.
  private func draw(
    _ cursor: BlockCursor, of blocks: Blocks, as pane: Pane, into frame: inout Frame, in area: Rect,
    rows: (Int) -> [Row]
  ) {
    guard !area.isEmpty else { return }
    for (index, first) in cursor.rows(in: blocks) {
      let seen = rows(index).prefix(area.rows - first)
      for (offset, row) in seen.enumerated() { draw(row, into: &frame, in: area.line(first + offset)) }
      guard index == cursor.selected, blocks.isSelectable(index) else { continue }
      let start = area.line(first)
      let block = Rect(row: start.row, column: area.column, rows: seen.count, columns: area.columns)
      frame.paint(block, role: pane == self.pane ? .selected : .selectedInactive)
      if pane == self.pane { frame.cursor = start.origin }
    }
  }

  private func draw(_ row: Row, into frame: inout Frame, in area: Rect) {
    let width = frame.put(row.margin, at: area.origin, role: row.marginRole, width: area.columns)
    frame.put(
      row.text, at: Position(row: area.row, column: area.column + width), role: row.role,
      width: area.columns - width)
  }
}
