import TerminalUI

extension Rect {
  /// Without so many rows at the top.
  func below(_ rows: Int) -> Rect {
    var rest = self
    _ = rest.takeTop(rows)
    return rest
  }

  /// The row so many rows below the top.
  func line(_ offset: Int) -> Rect { Rect(row: row + offset, column: column, rows: 1, columns: columns) }
}
