import Model
import TerminalUI

extension ClaimsPage {
  private static let columns: [Table.Column] = [
    .fixed("verdict", 13), .fixed("as of", 10), .fixed("claim", 21, rank: 1), .rest("sentence", atLeast: 14),
  ]

  func rowsArea(in area: Rect, with session: Session) -> Rect {
    DetailedRows(area).rows
  }

  func draw(into frame: inout Frame, in area: Rect, with session: Session) {
    let areas = DetailedRows(area)
    if isLoaded, checks.isEmpty {
      for (offset, line) in wrap(emptiness, width: min(area.columns, TextLayout.measure)).enumerated() {
        let row = area.line(offset)
        frame.put(emptiness.slice(line), at: row.origin, role: .dim)
      }
      return
    }
    let table = Table(Self.columns, width: area.columns)
    table.drawHead(into: &frame, in: areas.head)
    drawRows(into: &frame, in: areas.rows) { frame, index, row in
      let check = checks[index]
      let cells = [
        Table.Cell(check.verdict.words, check.verdict.role), Table.Cell(check.meeting.firstDay.description),
        Table.Cell(check.words), Table.Cell(check.claim.quote, .quote),
      ]
      table.draw(cells, into: &frame, in: row)
    }
    areas.drawRule(into: &frame)
    guard let selected else { return }
    areas.draw(
      [
        ("\(selected.verdict.words): \(selected.words)", selected.verdict.role), (selected.counts, .plain),
        (selected.anchor.reference.description, .dim),
      ], quote: selected.claim.quote, into: &frame)
  }
}

extension ClaimCheck.Verdict {
  var role: Role {
    switch self {
    case .consistent: .linked
    case .notYetShown: .notStated
    case .contradicted: .warning
    }
  }
}
