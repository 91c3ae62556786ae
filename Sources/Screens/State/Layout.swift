import TerminalUI

/// How the screen is shared out: a bar above, the page, a line for notices and prompts, the keys below.
struct Layout: Equatable, Sendable {
  /// Smaller screens show a message instead.
  static let smallest = Size(columns: 40, rows: 10)
  /// From here on two panes stand side by side.
  static let wide = 100

  let size: Size

  var isTooSmall: Bool { size.columns < Self.smallest.columns || size.rows < Self.smallest.rows }
  var isWide: Bool { size.columns >= Self.wide }

  var bar: Rect { Rect(row: 0, column: 0, rows: 1, columns: size.columns) }
  var page: Rect { Rect(row: 1, column: 0, rows: max(0, size.rows - 3), columns: size.columns) }
  var notice: Rect { Rect(row: size.rows - 2, column: 0, rows: 1, columns: size.columns) }
  var footer: Rect { Rect(row: size.rows - 1, column: 0, rows: 1, columns: size.columns) }
}
