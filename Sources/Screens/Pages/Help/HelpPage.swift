import Model
import TerminalUI

/// The keys of one context, read from the key table, with what cannot be done now and why.
struct HelpPage: Page {
  struct Line: Equatable, Sendable {
    var keys: String
    var text: String
    var role: Role
  }

  var lines: [Line]
  /// The first line seen, from 0.
  var top = 0
  /// The line that was found last.
  var found = 0

  var context: Context { .help }
  var title: String { "Help" }
  var position: String { "\(min(top + 1, lines.count)) of \(lines.count)" }
  var loading: [Effect] { [] }

  func availability(of command: Command, in session: Session) -> Availability? {
    command.motion == nil ? nil : .available
  }

  mutating func perform(_ command: Command, in session: Session) -> [Step] {
    guard let motion = command.motion else { return [] }
    let height = Layout(size: session.size).page.rows
    top = motion.target(from: top, count: max(1, lines.count - height + 1), height: height)
    return []
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] { [] }

  mutating func fit(in session: Session) {
    top = max(0, min(top, lines.count - Layout(size: session.size).page.rows))
  }

  mutating func find(_ needle: Needle, in session: Session) -> Bool {
    let hit = needle.next(from: found, count: lines.count) {
      needle.isIn("\(lines[$0].keys) \(lines[$0].text)")
    }
    guard let hit else { return false }
    found = hit
    top = hit
    fit(in: session)
    return true
  }

  mutating func select(at position: Position, in session: Session) -> Clicked { .nothing }

  func draw(into frame: inout Frame, in area: Rect, with session: Session) {
    for (offset, line) in lines.dropFirst(top).prefix(area.rows).enumerated() {
      let row = area.row + offset
      frame.put(line.keys, at: Position(row: row, column: area.column + 2), role: .key, width: 20)
      frame.put(
        truncated(line.text, to: max(0, area.columns - 24)),
        at: Position(row: row, column: area.column + 23), role: line.role)
    }
  }
}
