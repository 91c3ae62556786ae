import Model
import TerminalUI

extension MemberStatePage {
  private static let columns: [Table.Column] = [
    .fixed("from", 10), .fixed("status", 14), .fixed("standing", 9, rank: 1),
    .rest("source and note", atLeast: 12),
  ]

  func rowsArea(in area: Rect, with session: Session) -> Rect { area.below(2) }

  func draw(into frame: inout Frame, in area: Rect, with session: Session) {
    let membership = memberState.until.map { "member from \(memberState.since) to \($0)" }
    frame.put(
      "\(memberState.ownName), \(membership ?? "member since \(memberState.since)")", at: area.origin,
      role: .dim, width: area.columns)
    let table = Table(Self.columns, width: area.columns)
    table.drawHead(into: &frame, in: area.line(1))
    let replaced = Set(entries.compactMap(\.replaces))
    drawRows(into: &frame, in: rowsArea(in: area, with: session)) { frame, index, row in
      table.draw(
        cells(of: entries[index], isReplaced: replaced.contains(entries[index].id)), into: &frame, in: row)
    }
  }

  private func cells(of entry: Entry, isReplaced: Bool) -> [Table.Cell] {
    let status = entry.status.flatMap { Question.contactPointLinkage.status(named: $0) }
    let role: Role = isReplaced ? .dim : .plain
    let detail = [entry.source.words, entry.note].filter { !$0.isEmpty }.joined(separator: ": ")
    return [
      Table.Cell(entry.validFrom.description, role),
      Table.Cell(status?.marked ?? "taken back", isReplaced ? .dim : status?.role ?? .dim),
      Table.Cell(isReplaced ? "replaced" : entry.standing.rawValue, role), Table.Cell(detail, role),
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
