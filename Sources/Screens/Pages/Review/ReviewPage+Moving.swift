import Model
import TerminalUI

extension ReviewPage {
  mutating func move(_ motion: Motion, in session: Session) {
    switch pane {
    case .text: text.move(motion, in: textBlocks(in: session))
    case .findings: list.move(motion, in: listBlocks(in: session))
    }
    follow(in: session)
  }

  /// Shows in the other pane what is selected in this one.
  mutating func follow(in session: Session) {
    switch pane {
    case .text:
      guard let line, let index = findings.index(atLine: text.selected, as: line.role) else { return }
      list.select(index, in: listBlocks(in: session))
    case .findings:
      if let line = finding?.line { text.select(line, in: textBlocks(in: session)) }
    }
  }

  /// Goes to a heading after or before the selected line.
  mutating func goToHeading(isForward: Bool, in session: Session) {
    guard let found = heading(isForward: isForward) else { return }
    text.select(found, in: textBlocks(in: session))
    pane = .text
    follow(in: session)
  }

  /// The line of the next heading; nil where there is none.
  func heading(isForward: Bool) -> Int? {
    guard let lines = reading?.lines else { return nil }
    let isHeading = { (index: Int) in
      if case .heading = lines[index].role { true } else { false }
    }
    return isForward
      ? lines.indices.dropFirst(text.selected + 1).first(where: isHeading)
      : lines.indices.prefix(text.selected).last(where: isHeading)
  }

  mutating func fit(in session: Session) {
    text.fit(textBlocks(in: session))
    list.fit(listBlocks(in: session))
    follow(in: session)
  }

  mutating func find(_ needle: Needle, in session: Session) -> Bool {
    switch pane {
    case .text:
      let lines = reading?.lines ?? []
      let hit = needle.next(from: text.selected, count: lines.count) { needle.isIn(lines[$0].text) }
      guard let hit else { return false }
      text.select(hit, in: textBlocks(in: session))
    case .findings:
      let hit = needle.next(from: list.selected, count: findings.all.count) {
        findings.all[$0].isSelectable && needle.isIn(words(of: findings.all[$0]))
      }
      guard let hit else { return false }
      list.select(hit, in: listBlocks(in: session))
    }
    follow(in: session)
    return true
  }

  mutating func select(at position: Position, in session: Session) -> Clicked {
    let areas = Areas(session, pane)
    let clicked: Pane = areas.text.contains(position) ? .text : .findings
    let area = clicked == .text ? areas.text : areas.findings
    guard area.contains(position) else { return .nothing }
    let blocks = clicked == .text ? textBlocks(in: session) : listBlocks(in: session)
    let cursor = clicked == .text ? text : list
    let hit = cursor.rows(in: blocks).last { $0.row <= position.row - area.row }
    guard let hit, blocks.isSelectable(hit.index) else { return .nothing }
    guard pane != clicked || cursor.selected != hit.index else { return .selectedBefore }
    pane = clicked
    if clicked == .text { text.select(hit.index, in: blocks) } else { list.select(hit.index, in: blocks) }
    follow(in: session)
    return .selected
  }
}
