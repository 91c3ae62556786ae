import Model
import TerminalUI

extension ProgressPage {
  private static let columns: [Table.Column] = [
    .fixed("", 4), .fixed("date", 13, rank: 1), .rest("", atLeast: 20), .fixed("still open", 10),
  ]
  /// Where the bars stand among the columns.
  private static let bars = 2

  /// Head, rows, and the selected row in words.
  func rowsArea(in area: Rect, with session: Session) -> Rect {
    var rest = area.below(1)
    _ = rest.takeBottom(area.rows >= 8 ? 2 : 0)
    return rest
  }

  func draw(into frame: inout Frame, in area: Rect, with session: Session) {
    let table = Table(Self.columns, width: area.columns)
    let rowsArea = rowsArea(in: area, with: session)
    table.drawHead(into: &frame, in: area.line(0))
    if let place = table.place(ofColumn: Self.bars, in: area.line(0)) {
      for (half, words) in zip(Halves(place).all, ["opened", "closed"]) {
        frame.put(truncated(words, to: half.columns), at: half.origin, role: .label)
      }
    }
    drawRows(into: &frame, in: rowsArea) { frame, index, row in
      let data = rows[index]
      let cells = [data.meeting.id.description, data.meeting.days, "", "\(data.stillOpen)".padded(to: 10)]
      table.draw(cells.map { Table.Cell($0) }, into: &frame, in: row)
      guard let place = table.place(ofColumn: Self.bars, in: row) else { return }
      let halves = Halves(place)
      draw(data.opened, .open, into: &frame, in: halves.left, isASCII: session.isASCII)
      draw(data.closed, .done, into: &frame, in: halves.right, isASCII: session.isASCII)
    }
    guard let index = selectedIndex, area.rows >= 8 else { return }
    let words = truncated(rows[index].words(isLatest: index == 0), to: area.columns)
    frame.put(words, at: area.line(area.rows - 1).origin, role: .dim)
  }

  /// The number, and behind it the bar.
  private func draw(_ value: Int, _ role: Role, into frame: inout Frame, in area: Rect, isASCII: Bool) {
    let number = "\(value)".padded(to: 4)
    let width = area.columns - displayWidth(number) - 1
    frame.put(number, at: area.origin, role: .plain, width: area.columns)
    let start = Position(row: area.row, column: area.column + displayWidth(number) + 1)
    let bar = bar(value, of: progress?.greatest ?? 1, width: width, isASCII: isASCII)
    frame.put(bar, at: start, role: role)
  }
}

/// The two halves of the bars' column, with a gap between.
private struct Halves {
  let left: Rect
  let right: Rect
  var all: [Rect] { [left, right] }

  init(_ area: Rect) {
    var rest = area
    left = rest.takeLeft((area.columns - 1) / 2)
    _ = rest.takeLeft(1)
    right = rest
  }
}

extension Progress.Row {
  /// `M3: 9 opened, 4 closed until the next, 5 still open; Third Meeting`
  fileprivate func words(isLatest: Bool) -> String {
    let until = isLatest ? "now" : "the next"
    return "\(meeting.id): \(opened) opened, \(closed) closed until \(until), \(stillOpen) still open; "
      + meeting.title
  }
}

extension String {
  /// With spaces before it.
  fileprivate func padded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
