import Model
import TerminalUI

extension Board {
  /// Draws how many have answered, and a mark for each State in protocol order: behind the head where there is room,
  /// else below it; before them the answer of that State. What is left of the area lies below.
  func drawAnswers(
    first state: MemberState?, behind head: String, into frame: inout Frame, in area: inout Rect
  ) {
    let own = rows.filter { $0.memberState == state }.map {
      ("\($0.memberState) \($0.status.word)  ", $0.status.role)
    }
    let marks = rows.map { (String($0.status.glyph), $0.status.role) }
    let pieces = own + [("\(share) ", Role.plain)] + marks
    let top = area.takeTop(1)
    let behind = displayWidth(head) + 2
    let isRoomy = behind + pieces.reduce(0) { $0 + displayWidth($1.0) } <= top.columns
    let line = isRoomy ? top : area.takeTop(1)
    guard !line.isEmpty else { return }
    var column = line.column + (isRoomy ? behind : 0)
    for (text, role) in pieces {
      column += frame.put(text, at: Position(row: line.row, column: column), role: role)
    }
    // Low panes need their rows for the sentence.
    guard area.rows > 8 else { return }
    let words = area.takeTop(1)
    frame.put(truncated(inWords, to: words.columns), at: words.origin, role: .dim)
  }
}
