import Model
import TerminalUI

extension LinkagePage {
  private static let columns: [Table.Column] = [
    .fixed("", 3), .fixed("Member State", 16, rank: 1), .fixed("status", 14), .fixed("since", 10),
    .rest("source", atLeast: 8),
  ]

  func rowsArea(in area: Rect, with session: Session) -> Rect { area.below(2) }

  func draw(into frame: inout Frame, in area: Rect, with session: Session) {
    if let board { drawTotals(of: board, into: &frame, in: area.line(0)) }
    let table = Table(Self.columns, width: area.columns)
    table.drawHead(into: &frame, in: area.line(1))
    drawRows(into: &frame, in: rowsArea(in: area, with: session)) { frame, index, row in
      let line = rows[index]
      let cells = [
        Table.Cell(line.memberState.code), Table.Cell(line.memberState.englishName),
        Table.Cell(line.status.marked, line.status.role), Table.Cell(line.entry?.validFrom.description ?? ""),
        Table.Cell(line.entry?.source.description ?? ""),
      ]
      table.draw(cells, into: &frame, in: row)
    }
  }

  /// How many States have which status: in words, or by glyphs where the words do not fit.
  private func drawTotals(of board: Board, into frame: inout Frame, in row: Rect) {
    let words = [("\(board.rows.count) States:", Role.label)] + board.tally.map { ($0.words, $0.status.role) }
    let glyphs = (board.question.recordable).map { ("\($0.glyph) \(board.count($0))", $0.role) }
    let width = words.map { displayWidth($0.0) + 2 }.reduce(0, +) - 2
    var column = row.column
    for (text, role) in width <= row.columns ? words : glyphs {
      column += frame.put(text, at: Position(row: row.row, column: column), role: role) + 2
    }
  }
}
