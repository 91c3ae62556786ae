import Model
import TerminalUI

extension SearchPage {
  private static let columns: [Table.Column] = [
    .fixed("", 9), .fixed("", 10, rank: 1), .rest("", atLeast: 24),
  ]

  func rowsArea(in area: Rect, with session: Session) -> Rect { area }

  func draw(into frame: inout Frame, in area: Rect, with session: Session) {
    let table = Table(Self.columns, width: area.columns)
    drawRows(into: &frame, in: area) { frame, index, row in
      let hit = hits[index]
      let cells = [
        Table.Cell("\(hit.meeting.id).\(hit.position)", .label),
        Table.Cell(hit.meeting.firstDay.description, .dim),
      ]
      table.draw(cells, into: &frame, in: row)
      if let place = table.place(ofColumn: 2, in: row) { drawExcerpt(of: hit, into: &frame, in: place) }
    }
  }

  /// Draws the words found with a little of what stands before them.
  private func drawExcerpt(of hit: SearchHit, into frame: inout Frame, in area: Rect) {
    let width = area.columns
    let first = hit.matches.first?.lowerBound ?? 0
    let from = hit.text.startOfWord(before: max(0, first - width / 3))
    let lead = from > 0 ? "…" : ""
    let excerpt = lead + hit.text.slice(from..<hit.text.utf8.count)
    frame.put(truncated(excerpt, to: width), at: area.origin, width: width)
    for match in hit.matches where match.lowerBound >= from {
      let column = displayWidth(lead + hit.text.slice(from..<match.lowerBound))
      let length = min(displayWidth(hit.text.slice(match)), width - column)
      guard length > 0 else { continue }
      let place = Rect(row: area.row, column: area.column + column, rows: 1, columns: length)
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
