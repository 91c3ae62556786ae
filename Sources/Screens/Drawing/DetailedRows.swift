import Model
import TerminalUI

/// A list with its head, and below it what stands behind the selected row, where there is room.
struct DetailedRows {
  let head: Rect
  let rows: Rect
  private let rule: Rect
  private let detail: Rect

  init(_ area: Rect) {
    var rest = area
    head = rest.takeTop(1)
    detail = rest.takeBottom(area.rows >= 16 ? 6 : 0)
    rule = rest.takeBottom(area.rows >= 16 ? 1 : 0)
    rows = rest
  }

  func drawRule(into frame: inout Frame) { frame.fill(rule, with: Signs.horizontal, role: .border) }

  /// Draws the lines and below them the sentence, wrapped.
  func draw(_ lines: [(String, Role)], quote: String, into frame: inout Frame) {
    let sentence = wrap(quote, width: min(detail.columns, TextLayout.measure)).map {
      (quote.slice($0), Role.quote)
    }
    for (offset, line) in (lines + sentence).prefix(detail.rows).enumerated() {
      let row = detail.line(offset)
      frame.put(truncated(line.0, to: row.columns), at: row.origin, role: line.1)
    }
  }
}
