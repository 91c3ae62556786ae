import Model
import TerminalUI

extension NewsPage {
  private static let columns: [Table.Column] = [
    .fixed("", 5), .fixed("when", 16, rank: 1), .fixed("who", 12, rank: 2), .rest("what", atLeast: 18),
  ]

  func rowsArea(in area: Rect, with session: Session) -> Rect { area.below(1) }

  func draw(into frame: inout Frame, in area: Rect, with session: Session) {
    let table = Table(Self.columns, width: area.columns)
    table.drawHead(into: &frame, in: area.line(0))
    drawRows(into: &frame, in: rowsArea(in: area, with: session)) { frame, index, row in
      let event = news.events[index]
      let cells = [
        Table.Cell(event.entity.shortName, .label),
        Table.Cell("\(event.at.dayInBrussels) \(event.at.timeInBrussels)"), Table.Cell(event.by),
        Table.Cell(event.words),
      ]
      table.draw(cells, into: &frame, in: row)
    }
    guard news.events.isEmpty else { return }
    let words =
      news.since == nil
      ? "On the next visit this page tells what others have changed since this one."
      : "Nobody else has changed anything since \(news.since.map(\.description) ?? "then")."
    for (offset, range) in wrap(words, width: area.columns).enumerated() {
      frame.put(words.slice(range), at: area.line(offset + 1).origin, role: .dim)
    }
  }
}

extension EntityReference {
  /// `M3`, `A17`; of an answer the State alone.
  var shortName: String {
    if case .answer(_, let state) = self { state.code } else { description }
  }
}
