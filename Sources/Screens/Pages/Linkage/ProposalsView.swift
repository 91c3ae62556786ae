import Model
import TerminalUI

extension ProposalsPage {
  private var columns: [Table.Column] {
    [
      .fixed("", 3), .fixed("status", question.statusWidth), .fixed("since", 10, rank: 1),
      .rest("sentence", atLeast: 14),
    ]
  }

  func rowsArea(in area: Rect, with session: Session) -> Rect { DetailedRows(area).rows }

  func draw(into frame: inout Frame, in area: Rect, with session: Session) {
    let areas = DetailedRows(area)
    let table = Table(columns, width: area.columns)
    table.drawHead(into: &frame, in: areas.head)
    drawRows(into: &frame, in: areas.rows) { frame, index, row in
      table.draw(cells(of: entries[index]), into: &frame, in: row)
    }
    areas.drawRule(into: &frame)
    guard let selected, let quote = selected.source.quote else { return }
    let place = "\(selected.id) \(selected.source)  \(selected.memberState.englishName)"
    areas.draw([(place, .label)], quote: quote, into: &frame)
  }

  private func cells(of entry: Entry) -> [Table.Cell] {
    let isMarked = marks.contains(entry.id)
    let status = question.status(named: entry.status ?? "")
    return [
      Table.Cell("\(isMarked ? "*" : " ")\(entry.memberState)", isMarked ? .marked : .plain),
      Table.Cell(status?.marked ?? entry.status ?? "", status?.role ?? .plain),
      Table.Cell(entry.validFrom.description), Table.Cell(entry.source.quote ?? "", .quote),
    ]
  }
}
