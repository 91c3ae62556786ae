import Model
import TerminalUI

extension MinutesPage {
  /// Where agenda and text are drawn on a screen of that size.
  struct Areas {
    /// Columns left of the text for the marks of action items.
    static let gutter = 4

    let agenda: Rect
    /// Below the agenda: what action items have to do with the meeting.
    let standing: Rect
    let text: Rect
    let isWide: Bool

    init(_ session: Session) {
      let layout = Layout(size: session.size)
      isWide = layout.isWide
      let page = layout.page
      let left = isWide ? max(30, page.columns - TextLayout.measure - Self.gutter - 3) : page.columns
      var side = Rect(
        row: page.row, column: page.column, rows: page.rows, columns: min(left, isWide ? 60 : left))
      standing = side.takeBottom(1)
      agenda = side
      let start = isWide ? agenda.columns + 2 : 0
      text = Rect(row: page.row, column: page.column + start, rows: page.rows, columns: page.columns - start)
    }

    func showsAgenda(_ pane: Pane) -> Bool { isWide || pane == .agenda }
    func showsText(_ pane: Pane) -> Bool { isWide || pane == .text }
  }

  func draw(into frame: inout Frame, in area: Rect, with session: Session) {
    let areas = Areas(session)
    guard let minutes else {
      frame.put(
        "This meeting has no minutes yet.", at: Position(row: area.row, column: area.column), role: .dim)
      drawStanding(into: &frame, in: areas.standing)
      return
    }
    if areas.showsAgenda(pane) {
      drawAgenda(of: minutes, into: &frame, in: areas.agenda)
      drawStanding(into: &frame, in: areas.standing)
    }
    if areas.isWide {
      let column = Rect(row: area.row, column: areas.agenda.columns, rows: area.rows, columns: 1)
      frame.fill(column, with: Signs.vertical, role: .border)
    }
    if areas.showsText(pane) { drawText(of: minutes, into: &frame, in: areas.text, with: session) }
  }

  private func drawAgenda(of minutes: Minutes, into frame: inout Frame, in area: Rect) {
    let labelWidth = min(12, max(3, minutes.numbering.names.map(displayWidth).max() ?? 0))
    let table = Table(
      [.fixed("", labelWidth), .rest("", atLeast: 16), .fixed("", 7, rank: 1)], width: area.columns)
    for index in agenda.visible(of: minutes.agenda.count, height: area.rows) {
      let item = minutes.agenda[index]
      let row = area.line(index - agenda.top)
      let title = String(repeating: "  ", count: item.depth - 1) + item.title
      let cells = [
        Table.Cell(minutes.numbering[item.position], .label), Table.Cell(title),
        Table.Cell(openWork(under: item.position), .open),
      ]
      table.draw(cells, into: &frame, in: row)
      if index == agenda.index(in: positions) {
        frame.paint(row, role: pane == .agenda ? .selected : .selectedInactive)
        if pane == .agenda { frame.cursor = Position(row: row.row, column: row.column) }
      }
    }
  }

  /// What action items have to do with the meeting, by number.
  private func drawStanding(into frame: inout Frame, in row: Rect) {
    frame.put(truncated(standing.words, to: row.columns), at: row.origin, role: .label)
  }

  /// `2 open`, or how many proposals wait: `+4`.
  private func openWork(under position: Int) -> String {
    let here = actionItems.filter { $0.anchor?.position == position }
    let open = here.count { $0.status == .open }
    let proposed = here.count { $0.status == .proposed }
    return open > 0 ? "\(open) open" : proposed > 0 ? "+\(proposed)" : ""
  }

  private func drawText(
    of minutes: Minutes, into frame: inout Frame, in area: Rect, with session: Session
  ) {
    guard let layout = text.layout else { return }
    let end = min(layout.lines.count, text.top + area.rows)
    for index in text.top..<max(text.top, end) {
      let line = layout.lines[index]
      guard let paragraph = line.paragraph else { continue }
      let row = area.row + index - text.top
      drawMark(of: line, on: session.today, into: &frame, at: Position(row: row, column: area.column))
      let whole = minutes.text(of: paragraph)
      let start = Position(row: row, column: area.column + Areas.gutter)
      frame.put(whole.slice(line.range), at: start, role: paragraph.passage == 0 ? .heading : .plain)
      highlight(line, of: whole, into: &frame, from: start)
    }
  }

  /// Marks the first line of every sentence that has an action item.
  private func drawMark(
    of line: TextLayout.Line, on today: Day, into frame: inout Frame, at position: Position
  ) {
    let item = actionItems.first { item in
      guard let anchor = item.anchor, item.status != .rejected else { return false }
      let place = ReadingPlace(anchor)
      return place.paragraph == line.paragraph && line.range.contains(place.range.lowerBound)
    }
    if let item { frame.put(item.mark(on: today), at: position, role: item.role(on: today)) }
  }

  /// Shows where the selected sentence stands on the line.
  private func highlight(
    _ line: TextLayout.Line, of whole: String, into frame: inout Frame, from start: Position
  ) {
    guard pane == .text, let sentence = text.sentence, sentence.paragraph == line.paragraph else { return }
    let part = sentence.range.clamped(to: line.range)
    guard !part.isEmpty else { return }
    let before = displayWidth(whole.slice(line.range.lowerBound..<part.lowerBound))
    let column = start.column + before
    let width = displayWidth(whole.slice(part))
    let role: Role = actionItem == nil ? .sentence : .quote
    frame.paint(Rect(row: start.row, column: column, rows: 1, columns: width), role: role)
    if part.lowerBound == sentence.range.lowerBound {
      frame.cursor = Position(row: start.row, column: column)
    }
  }
}
