import Model
import TerminalUI

/// A page whose rows are selected one at a time; moving, finding and clicking are the same for all of them.
protocol ListPage: Page {
  associatedtype ID: Hashable & Sendable
  var ids: [ID] { get }
  var cursor: ListCursor<ID> { get set }
  /// The part of the page's area that shows rows.
  func rowsArea(in area: Rect, with session: Session) -> Rect
  /// What finding looks through.
  func text(ofRow index: Int) -> String
  func availability(of command: Command, on id: ID?, in session: Session) -> Availability?
  mutating func perform(_ command: Command, on id: ID?, in session: Session) -> [Step]
}

extension ListPage {
  var selectedIndex: Int? { cursor.index(in: ids) }
  var selectedID: ID? { selectedIndex.map { ids[$0] } }

  var position: String {
    guard let index = selectedIndex else { return "empty" }
    return "\(index + 1) of \(ids.count)"
  }

  private func height(in session: Session) -> Int {
    rowsArea(in: Layout(size: session.size).page, with: session).rows
  }

  func availability(of command: Command, in session: Session) -> Availability? {
    if command.motion != nil { return .available }
    return availability(of: command, on: selectedID, in: session)
  }

  mutating func perform(_ command: Command, in session: Session) -> [Step] {
    performInList(command, in: session)
  }

  /// The same, for a page that treats some commands in its own way.
  mutating func performInList(_ command: Command, in session: Session) -> [Step] {
    guard let motion = command.motion else {
      return perform(command, on: selectedID, in: session)
    }
    cursor.move(motion, in: ids, height: height(in: session))
    return []
  }

  mutating func fit(in session: Session) {
    cursor.fit(ids, height: height(in: session))
  }

  mutating func select(_ id: ID, in session: Session) {
    cursor.select(id, in: ids, height: height(in: session))
  }

  mutating func find(_ needle: Needle, in session: Session) -> Bool {
    let found = needle.next(from: selectedIndex ?? 0, count: ids.count) { needle.isIn(text(ofRow: $0)) }
    guard let found else { return false }
    cursor.select(index: found, in: ids, height: height(in: session))
    return true
  }

  mutating func select(at position: Position, in session: Session) -> Clicked {
    selectInList(at: position, in: session)
  }

  /// The same, for a page that shows its rows in several ways.
  mutating func selectInList(at position: Position, in session: Session) -> Clicked {
    let area = rowsArea(in: Layout(size: session.size).page, with: session)
    let index = cursor.top + position.row - area.row
    guard area.contains(position), ids.indices.contains(index) else { return .nothing }
    guard index != selectedIndex else { return .selectedBefore }
    cursor.select(index: index, in: ids, height: area.rows)
    return .selected
  }

  /// Draws the rows seen with `draw`, the selected one marked, the hardware cursor on it.
  func drawRows(into frame: inout Frame, in area: Rect, draw: (inout Frame, Int, Rect) -> Void) {
    for index in cursor.visible(of: ids.count, height: area.rows) {
      let row = Rect(row: area.row + index - cursor.top, column: area.column, rows: 1, columns: area.columns)
      draw(&frame, index, row)
      if index == selectedIndex {
        frame.paint(row, role: .selected)
        frame.cursor = Position(row: row.row, column: row.column)
      }
    }
  }
}
