import TerminalUI

extension Prompt {
  /// Draws label and text on one line, the end of the text in view and the cursor in it.
  func draw(into frame: inout Frame, in area: Rect) {
    frame.fill(area, with: " ", role: .prompt)
    let label = truncated(self.label, to: max(0, area.columns / 2))
    let start = area.column + frame.put(label, at: area.origin, role: .promptLabel)
    let room = max(1, area.columns - start - 1)
    let (text, cursor) = editor.visible(columns: room)
    frame.put(text, at: Position(row: area.row, column: start), role: .prompt, width: room)
    frame.cursor = Position(row: area.row, column: start + cursor)
  }
}
