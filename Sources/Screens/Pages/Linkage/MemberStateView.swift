import Model
import TerminalUI

extension MemberStatePage {
  private var columns: [Table.Column] {
    switch part {
    case .history:
      [
        .fixed("from", 10), .fixed("status", historyQuestion.statusWidth), .fixed("standing", 9, rank: 1),
        .rest("source and note", atLeast: 12),
      ]
    case .answers:
      [
        .fixed("status", answers.map(\.question.statusWidth).max() ?? 0), .fixed("since", 10, rank: 1),
        .rest("question", atLeast: 14),
      ]
    case .actionItems, .openAnswers:
      [.fixed("", 3), .fixed("", 4), .rest("action", atLeast: 18), .fixed("due", 10, rank: 1)]
    case .passages: [.fixed("date", 10), .fixed("place", 10, rank: 1), .rest("passage", atLeast: 18)]
    case .offices:
      [
        .fixed("", 4), .fixed("as", 18), .rest("office", atLeast: 14), .fixed("from", 10, rank: 1),
        .fixed("until", 10, rank: 2),
      ]
    }
  }

  private var historyQuestion: Question {
    dossier?.questions.first { $0.key == question } ?? .contactPointLinkage
  }

  func rowsArea(in area: Rect, with session: Session) -> Rect { area.below(3) }

  func draw(into frame: inout Frame, in area: Rect, with session: Session) {
    drawHead(into: &frame, in: area.line(0))
    drawParts(into: &frame, in: area.line(1))
    let table = Table(columns, width: area.columns)
    table.drawHead(into: &frame, in: area.line(2))
    let replaced = Set(entries.compactMap(\.replaces))
    drawRows(into: &frame, in: rowsArea(in: area, with: session)) { frame, index, row in
      if case .office(let office) = ids[index], office.entity == nil {
        frame.put(truncated(office.marked, to: row.columns), at: row.origin, role: office.role)
        return
      }
      table.draw(cells(ofRow: index, replaced: replaced, today: session.today), into: &frame, in: row)
    }
  }

  /// Its name and membership, and where it stands on the question.
  private func drawHead(into frame: inout Frame, in row: Rect) {
    let membership = memberState.until.map { "member from \(memberState.since) to \($0)" }
    let name = "\(memberState.ownName), \(membership ?? "member since \(memberState.since)")"
    var column = row.column + frame.put(name, at: row.origin, role: .dim, width: row.columns) + 2
    for answer in answers where answer.question.key == question {
      let status = answer.row.status
      column += frame.put(status.marked, at: Position(row: row.row, column: column), role: status.role) + 2
      if dossier?.standing?.contradiction != nil, answer.question.key == Question.contactPointLinkage.key {
        frame.put("!", at: Position(row: row.row, column: column - 1), role: .warning)
      }
    }
  }

  /// What Tab goes round, with how much there is of each; the first ones give way where the row is too short.
  private func drawParts(into frame: inout Frame, in row: Rect) {
    let parts: [(Part, String)] = [
      (.history, "history \(entries.count)"), (.answers, "answers \(answers.count)"),
      (.actionItems, "actions \(dossier?.actionItems.count ?? 0)"),
      (.openAnswers, "open answers \(dossier?.openAnswers.count ?? 0)"),
      (.passages, "passages \(dossier?.passages.count ?? 0)"), (.offices, "offices \(officeRows.count)"),
    ]
    var shown = parts.map { (text: $0 == part ? "[\($1)]" : " \($1) ", isSelected: $0 == part) }
    while shown.first?.isSelected == false, width(upToSelectedOf: shown) > row.columns { shown.removeFirst() }
    var column = row.column
    for (text, isSelected) in shown {
      let start = Position(row: row.row, column: column)
      column += frame.put(text, at: start, role: isSelected ? .heading : .dim) + 1
    }
  }

  private func width(upToSelectedOf parts: [(text: String, isSelected: Bool)]) -> Int {
    let last = parts.firstIndex(where: \.isSelected) ?? parts.count - 1
    return parts[...last].map { displayWidth($0.text) + 1 }.reduce(0, +) - 1
  }

  private func cells(ofRow index: Int, replaced: Set<EntryID>, today: Day) -> [Table.Cell] {
    switch ids[index] {
    case .entry(let id):
      return entries.first { $0.id == id }.map { cells(of: $0, isReplaced: replaced.contains(id)) } ?? []
    case .answer(let key): return answers.first { $0.question.key == key }?.cells ?? []
    case .actionItem(let id), .openAnswer(let id):
      return actionItem(id).map { item in
        [
          Table.Cell(item.mark(on: today), item.role(on: today)), Table.Cell(id.description),
          Table.Cell(item.text), Table.Cell(item.due.map { $0.day?.description ?? $0.words } ?? ""),
        ]
      } ?? []
    case .passage(let hit):
      return [
        Table.Cell(hit.meeting.firstDay.description),
        Table.Cell("\(hit.meeting.id).\(hit.position)#\(hit.passage)"), Table.Cell(hit.excerpt),
      ]
    case .office(let office):
      return office.cells(on: today, addresses: dossier?.standing?.emailAddresses ?? [:])
    }
  }

  private func cells(of entry: Entry, isReplaced: Bool) -> [Table.Cell] {
    let status = entry.status.flatMap { historyQuestion.status(named: $0) }
    let role: Role = isReplaced ? .dim : .plain
    let detail = [entry.source.words, entry.note].filter { !$0.isEmpty }.joined(separator: ": ")
    return [
      Table.Cell(entry.validFrom.description, role),
      Table.Cell(status?.marked ?? "taken back", isReplaced ? .dim : status?.role ?? .dim),
      Table.Cell(isReplaced ? "replaced" : entry.standing.rawValue, role), Table.Cell(detail, role),
    ]
  }
}

extension Dossier.Answer {
  fileprivate var cells: [Table.Cell] {
    [
      Table.Cell(row.status.marked, row.status.role), Table.Cell(row.entry?.validFrom.description ?? ""),
      Table.Cell(question.title),
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

extension SearchHit {
  /// The sentence that names what was looked for.
  fileprivate var excerpt: String {
    let found = matches.first?.lowerBound ?? 0
    return Sentences.ranges(in: text).first { $0.contains(found) }.map { text.slice($0) } ?? text
  }
}
