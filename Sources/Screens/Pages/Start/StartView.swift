import Model
import TerminalUI

extension StartPage {
  private static let columns: [Table.Column] = [
    .fixed("", 8), .fixed("", 4), .rest("", atLeast: 18), .fixed("", 18, rank: 1),
  ]

  func rowsArea(in area: Rect, with session: Session) -> Rect { area }

  func draw(into frame: inout Frame, in area: Rect, with session: Session) {
    let table = Table(Self.columns, width: area.columns)
    drawRows(into: &frame, in: rowsArea(in: area, with: session)) { frame, index, row in
      let id = ids[index]
      let isFirst = index == cursor.top || ids[index - 1].section != id.section
      let roles: [Role] = [.heading, role(of: id, on: session.today), .plain, .dim]
      let texts = [isFirst ? id.section : ""] + cells(of: id, today: session.today)
      table.draw(zip(texts, roles).map { Table.Cell($0, $1) }, into: &frame, in: row)
    }
  }

  /// Mark or identifier, words, date.
  func cells(of row: Row, today: Day?) -> [String] {
    switch row {
    case .answer(let key): answerCells(key)
    case .actionItem(let id): items[id].map { itemCells($0, today: today) } ?? []
    case .new(let entity): newsCells(entity)
    case .moreItems: ["", "\(items.count - Self.itemsShown) more", ""]
    case .moreNews: ["", "\(news.events.count - Self.newsShown) more", ""]
    case .date(let date): dateCells(date)
    }
  }

  private func answerCells(_ key: String) -> [String] {
    guard let answer = briefing?.answers.first(where: { $0.question.key == key }) else { return [] }
    let since = answer.row.entry.map { "since \($0.validFrom)" } ?? ""
    return [String(answer.row.status.glyph), "\(answer.row.status.word): \(answer.question.title)", since]
  }

  private func itemCells(_ item: ActionItem, today: Day?) -> [String] {
    let sign = news.contains(.actionItem(item.id)) ? Signs.new : " "
    let due = today.map { item.dueInShort(on: $0) } ?? item.due?.day?.description ?? ""
    return ["\(sign)\(today.map { item.mark(on: $0) } ?? item.status.mark)", "\(item.id) \(item.text)", due]
  }

  private func newsCells(_ entity: EntityReference) -> [String] {
    guard let event = news.events.first(where: { $0.entity == entity }) else { return [] }
    return [entity.shortName, event.words, "\(event.at.dayInBrussels) \(event.by)"]
  }

  private func dateCells(_ date: Briefing.Date) -> [String] {
    switch date {
    case .due(let id, let day): [id.description, items[id]?.text ?? "", "due \(day)"]
    case .meeting(let id, let day):
      [id.description, briefing?.meetings.first { $0.id == id }?.title ?? "", day.description]
    }
  }

  private func role(of row: Row, on today: Day) -> Role {
    switch row {
    case .answer(let key): briefing?.answers.first { $0.question.key == key }?.row.status.role ?? .plain
    case .actionItem(let id): items[id]?.role(on: today) ?? .plain
    case .moreItems, .new, .moreNews, .date: .label
    }
  }
}

extension StartPage.Row {
  /// The word before the first row of its kind.
  fileprivate var section: String {
    switch self {
    case .answer: "answers"
    case .actionItem, .moreItems: "to do"
    case .new, .moreNews: "new"
    case .date: "dates"
    }
  }
}
