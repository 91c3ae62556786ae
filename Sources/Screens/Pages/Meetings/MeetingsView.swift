import Model
import TerminalUI

extension MeetingsPage {
  func rowsArea(in area: Rect, with session: Session) -> Rect {
    Rect(row: area.row + 1, column: area.column, rows: max(0, area.rows - 1), columns: area.columns)
  }

  func draw(into frame: inout Frame, in area: Rect, with session: Session) {
    let columns = Columns(width: area.columns)
    let symbols = session.symbols
    let head = Rect(row: area.row, column: area.column, rows: 1, columns: area.columns)
    Table.draw(
      columns.cells("", "date", "no", "meeting", "items", "open", role: .label), into: &frame, in: head,
      symbols: symbols)
    drawRows(into: &frame, in: rowsArea(in: area, with: session)) { frame, index, row in
      let summary = meetings[index]
      let meeting = summary.meeting
      let cells = columns.cells(
        meeting.id.description, meeting.days, meeting.ordinal.map { "#\($0)" } ?? "", meeting.title,
        summary.agendaItems == 0 ? "-" : String(summary.agendaItems), summary.work)
      Table.draw(cells, into: &frame, in: row, symbols: symbols)
    }
  }

  private struct Columns {
    let width: Int

    func cells(
      _ id: String, _ date: String, _ ordinal: String, _ title: String, _ items: String, _ open: String,
      role: Role = .plain
    ) -> [Table.Cell] {
      let fixed = [(id, 5), (date, 13), (ordinal, 4), (items, 5), (open, 11)]
      let rest = max(10, width - fixed.map { $0.1 + 1 }.reduce(0, +) - 1)
      var cells = fixed.map { Table.Cell(text: $0.0, width: $0.1, role: role) }
      cells.insert(Table.Cell(text: title, width: rest, role: role), at: 3)
      return cells
    }
  }
}

extension Meeting {
  /// `2019-04-04`, or `2021-01-28/29` where it lasts longer.
  var days: String {
    if firstDay == lastDay { return firstDay.description }
    let sameMonth = firstDay.year == lastDay.year && firstDay.month == lastDay.month
    return sameMonth
      ? "\(firstDay)/\(lastDay.description.suffix(2))" : "\(firstDay)/\(lastDay.description.suffix(5))"
  }
}

extension MeetingSummary {
  /// What is to be done about it: `2 open`, and `+4` proposals to look at.
  fileprivate var work: String {
    [openActions == 0 ? "" : "\(openActions) open", proposals == 0 ? "" : "+\(proposals)"]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}
