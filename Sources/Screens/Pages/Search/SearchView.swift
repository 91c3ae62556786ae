import Model
import TerminalUI

extension SearchPage {
  func rowsArea(in area: Rect, with session: Session) -> Rect { area }

  func draw(into frame: inout Frame, in area: Rect, with session: Session) {
    let placeWidth = 9
    drawRows(into: &frame, in: area) { frame, index, row in
      let hit = hits[index]
      let symbols = session.symbols
      let textWidth = max(8, row.columns - placeWidth - 12)
      Table.draw(
        [
          Table.Cell(text: "\(hit.meeting.id).\(hit.position)", width: placeWidth, role: .label),
          Table.Cell(text: hit.meeting.firstDay.description, width: 10, role: .dim),
        ], into: &frame, in: row, symbols: symbols)
      let start = Position(row: row.row, column: row.column + placeWidth + 12)
      drawExcerpt(of: hit, into: &frame, at: start, width: textWidth)
    }
  }

  /// Draws the words found with a little of what stands before them.
  private func drawExcerpt(
    of hit: SearchHit, into frame: inout Frame, at start: Position, width: Int
  ) {
    let first = hit.matches.first?.lowerBound ?? 0
    let from = hit.text.startOfWord(before: max(0, first - width / 3))
    let lead = from > 0 ? "…" : ""
    let excerpt = lead + hit.text.slice(from..<hit.text.utf8.count)
    frame.put(truncated(excerpt, to: width), at: start, role: .plain, width: width)
    for match in hit.matches where match.lowerBound >= from {
      let column = displayWidth(lead + hit.text.slice(from..<match.lowerBound))
      let length = min(displayWidth(hit.text.slice(match)), width - column)
      guard length > 0 else { continue }
      let place = Rect(row: start.row, column: start.column + column, rows: 1, columns: length)
      frame.paint(place, role: .match)
    }
  }
}

extension String {
  /// The UTF-8 offset at which the word begins that stands at `offset`.
  fileprivate func startOfWord(before offset: Int) -> Int {
    guard offset > 0 else { return 0 }
    let head = Array(utf8.prefix(offset))
    return (head.lastIndex(of: UInt8(ascii: " ")) ?? -1) + 1
  }
}
