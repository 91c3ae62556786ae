import Model
import TerminalUI

extension MemberStatePage {
  func rowsArea(in area: Rect, with session: Session) -> Rect {
    Rect(row: area.row + 2, column: area.column, rows: max(0, area.rows - 2), columns: area.columns)
  }

  func draw(into frame: inout Frame, in area: Rect, with session: Session) {
    let membership = memberState.until.map { "member from \(memberState.since) to \($0)" }
    frame.put(
      "\(memberState.ownName), \(membership ?? "member since \(memberState.since)")",
      at: Position(row: area.row, column: area.column), role: .dim, width: area.columns)
    let head = Rect(row: area.row + 1, column: area.column, rows: 1, columns: area.columns)
    let symbols = session.symbols
    Table.draw(
      cells("from", "status", "standing", "source and note", status: .label, .label, area.columns),
      into: &frame,
      in: head, symbols: symbols)
    let replaced = Set(entries.compactMap(\.replaces))
    drawRows(into: &frame, in: rowsArea(in: area, with: session)) { frame, index, row in
      let entry = entries[index]
      let status = entry.status.flatMap { Question.contactPointLinkage.status(named: $0) }
      let isReplaced = replaced.contains(entry.id)
      let detail = [entry.source.words, entry.note].filter { !$0.isEmpty }.joined(separator: ": ")
      let cells = cells(
        entry.validFrom.description, status?.marked ?? "taken back",
        isReplaced ? "replaced" : entry.standing.rawValue, detail,
        status: isReplaced ? .dim : status?.role ?? .dim, isReplaced ? .dim : .plain, area.columns)
      Table.draw(cells, into: &frame, in: row, symbols: symbols)
    }
  }

  private func cells(
    _ from: String, _ status: String, _ standing: String, _ detail: String, status statusRole: Role,
    _ role: Role, _ width: Int
  ) -> [Table.Cell] {
    [
      Table.Cell(text: from, width: 10, role: role), Table.Cell(text: status, width: 14, role: statusRole),
      Table.Cell(text: standing, width: 9, role: role),
      Table.Cell(text: detail, width: max(8, width - 36), role: role),
    ]
  }
}

extension EntrySource {
  /// Where and what: the sentence after its place, or the reference of the letter.
  fileprivate var words: String {
    switch self {
    case .minutes(let anchor, let quote): "\(anchor.reference) \u{201C}\(quote)\u{201D}"
    case .letter(let reference): reference
    }
  }
}
