import Model
import TerminalUI

extension ProposalsPage {
  private static let columns: [Table.Column] = [
    .fixed("", 3), .fixed("status", 14), .fixed("since", 10, rank: 1), .rest("sentence", atLeast: 14),
  ]

  /// Rows above, the whole sentence of the selected one below.
  private func areas(in area: Rect) -> (head: Rect, rows: Rect, rule: Rect, detail: Rect) {
    var rest = area
    let head = rest.takeTop(1)
    let detail = rest.takeBottom(area.rows >= 16 ? 5 : 0)
    let rule = rest.takeBottom(area.rows >= 16 ? 1 : 0)
    return (head, rest, rule, detail)
  }

  func rowsArea(in area: Rect, with session: Session) -> Rect { areas(in: area).rows }

  func draw(into frame: inout Frame, in area: Rect, with session: Session) {
    let areas = areas(in: area)
    let table = Table(Self.columns, width: area.columns)
    table.drawHead(into: &frame, in: areas.head)
    drawRows(into: &frame, in: areas.rows) { frame, index, row in
      table.draw(cells(of: entries[index]), into: &frame, in: row)
    }
    frame.fill(areas.rule, with: Signs.horizontal, role: .border)
    guard let selected, let quote = selected.source.quote else { return }
    let place = "\(selected.id) \(selected.source)  \(selected.memberState.englishName)"
    let sentence = wrap(quote, width: min(area.columns, TextLayout.measure)).map {
      (quote.slice($0), Role.quote)
    }
    for (offset, line) in ([(place, .label)] + sentence).prefix(areas.detail.rows).enumerated() {
      let row = areas.detail.line(offset)
      frame.put(truncated(line.0, to: row.columns), at: row.origin, role: line.1)
    }
  }

  private func cells(of entry: Entry) -> [Table.Cell] {
    let isMarked = marks.contains(entry.id)
    let status = Question.contactPointLinkage.status(named: entry.status ?? "")
    return [
      Table.Cell("\(isMarked ? "*" : " ")\(entry.memberState)", isMarked ? .marked : .plain),
      Table.Cell(status?.marked ?? entry.status ?? "", status?.role ?? .plain),
      Table.Cell(entry.validFrom.description), Table.Cell(entry.source.quote ?? "", .quote),
    ]
  }
}
