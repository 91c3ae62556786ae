import Model
import TerminalUI

extension MeetingsPage {
  private static let columns: [Table.Column] = [
    .fixed("", 5), .fixed("date", 13), .fixed("no", 4, rank: 1), .rest("meeting", atLeast: 20),
    .fixed("items", 5, rank: 3), .fixed("open", 11, rank: 2),
  ]

  func rowsArea(in area: Rect, with session: Session) -> Rect { area.below(1) }

  func draw(into frame: inout Frame, in area: Rect, with session: Session) {
    let table = Table(Self.columns, width: area.columns)
    table.drawHead(into: &frame, in: area.line(0))
    drawRows(into: &frame, in: rowsArea(in: area, with: session)) { frame, index, row in
      let summary = meetings[index]
      let meeting = summary.meeting
      let isNew = session.news.contains(.meeting(meeting.id))
      let cells = [
        "\(isNew ? Signs.new : " ")\(meeting.id)", meeting.days, meeting.ordinal.map { "#\($0)" } ?? "",
        meeting.title,
        summary.agendaItems == 0 ? "-" : String(summary.agendaItems), summary.work,
      ]
      table.draw(cells.map { Table.Cell($0) }, into: &frame, in: row)
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
