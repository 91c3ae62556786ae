import Model
import TerminalUI

extension ActionItemsPage {
  private static let columns: [Table.Column] = [
    .fixed("", 4), .fixed("", 4), .rest("action", atLeast: 18), .fixed("owner", 9, rank: 1),
    .fixed("due", 18, rank: 2), .fixed("from", 4, rank: 3),
  ]

  /// Rows above, the sentence of the selected one below; beside it on wide screens.
  private struct Areas {
    let rows: Rect
    let detail: Rect
    let rule: Rect
    let isWide: Bool

    init(_ area: Rect, _ session: Session) {
      isWide = Layout(size: session.size).isWide
      if isWide {
        let left = area.columns * 3 / 5
        rows = Rect(row: area.row + 1, column: area.column, rows: area.rows - 1, columns: left)
        rule = Rect(row: area.row, column: area.column + left, rows: area.rows, columns: 1)
        detail = Rect(
          row: area.row, column: area.column + left + 2, rows: area.rows, columns: area.columns - left - 2)
      } else {
        let below = area.rows >= 16 ? 6 : 0
        rows = Rect(
          row: area.row + 1, column: area.column, rows: area.rows - 1 - below, columns: area.columns)
        rule = Rect(
          row: area.row + area.rows - below, column: area.column, rows: min(1, below), columns: area.columns)
        detail = Rect(
          row: rule.row + 1, column: area.column, rows: max(0, below - 1), columns: area.columns)
      }
    }
  }

  func rowsArea(in area: Rect, with session: Session) -> Rect { Areas(area, session).rows }

  func draw(into frame: inout Frame, in area: Rect, with session: Session) {
    let areas = Areas(area, session)
    let table = Table(Self.columns, width: areas.rows.columns)
    table.drawHead(into: &frame, in: area.line(0))
    drawRows(into: &frame, in: areas.rows) { frame, index, row in
      guard let item = item(ofRow: index) else {
        frame.put(truncated(rows[index].group, to: row.columns), at: row.origin, role: .heading)
        return
      }
      table.draw(cells(of: item, in: session), into: &frame, in: row)
    }
    frame.fill(areas.rule, with: areas.isWide ? Signs.vertical : Signs.horizontal, role: .border)
    if let selected { drawDetail(of: selected, into: &frame, in: areas.detail, with: session) }
  }

  private func drawDetail(
    of item: ActionItem, into frame: inout Frame, in area: Rect, with session: Session
  ) {
    let meeting = meetings[item.meeting]
    let owners = item.ownersText(on: meeting?.firstDay)
    guard !area.isEmpty else { return }
    var area = area
    let head = "\(item.id) \(item.status.rawValue), \(item.force.rawValue), \(owners)"
    frame.put(truncated(head, to: area.columns), at: area.origin, role: .label)
    if let board = board(of: item, in: session) {
      board.drawAnswers(first: session.ownState, behind: head, into: &frame, in: &area)
    } else {
      _ = area.takeTop(1)
    }
    var lines: [(String, Role)] = item.facts(on: session.today).map { ($0, .plain) }
    let crossed = item.crossed(Array(meetings.values), until: session.today)
    if !crossed.isEmpty {
      lines.append(("carried over \(crossed.map(\.id.description).joined(separator: ", "))", .plain))
    }
    if let same = duplicates.counterpart(of: item.id) {
      lines.append(("seems to ask for the same as \(same); = merges them", .warning))
    }
    let source = item.anchor.map { "\($0.reference)" } ?? "\(item.meeting)"
    let context = item.anchor.flatMap { contexts[$0] }
    lines.append(
      (
        [source, context?.heading ?? "", meeting?.title ?? ""].filter { !$0.isEmpty }
          .joined(separator: "  "), .dim
      ))
    if item.hasLostSentence { lines.append(("not in the current minutes any more", .warning)) }
    let width = min(area.columns, TextLayout.measure)
    func wrapped(_ text: String?, _ role: Role) -> [(String, Role)] {
      guard let text, !text.isEmpty else { return [] }
      return wrap(text, width: width).map { (text.slice($0), role) }
    }
    let before = wrapped(context?.before, .dim)
    let sentence = wrapped(item.quote.isEmpty ? item.text : item.quote, .quote)
    // The sentence itself comes first where not all of it fits.
    if lines.count + before.count + sentence.count <= area.rows { lines += before }
    lines += sentence + wrapped(context?.after, .dim)
    for (offset, line) in lines.prefix(area.rows).enumerated() {
      let text = truncated(line.0, to: area.columns)
      frame.put(text, at: Position(row: area.row + offset, column: area.column), role: line.1)
    }
  }

  private func cells(of item: ActionItem, in session: Session) -> [Table.Cell] {
    let today = session.today
    let role: Role = item.status == .rejected || item.status == .dropped ? .dim : .plain
    let isMarked = marks.contains(item.id)
    let sign = isMarked ? "*" : session.news.contains(.actionItem(item.id)) ? Signs.new : " "
    // How many have answered stands first, where a narrow column shows it.
    let share = board(of: item, in: session)?.share
    let owners = [share, item.ownersText].compactMap { $0 }.joined(separator: " ")
    return [
      Table.Cell("\(sign)\(item.mark(on: today))", isMarked ? .marked : item.role(on: today)),
      Table.Cell(item.id.description, role), Table.Cell(item.text, role), Table.Cell(owners, role),
      Table.Cell(item.dueInShort(on: today), item.isOverdue(on: today) ? .overdue : role),
      item.hasLostSentence
        ? Table.Cell("\(item.meeting)!", .warning) : Table.Cell(item.meeting.description, role),
    ]
  }
}
