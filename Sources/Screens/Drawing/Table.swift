import TerminalUI

/// A row of cells in columns of fixed widths.
struct Table {
  /// One cell of a row.
  struct Cell {
    var text: String
    var width: Int
    var role: Role = .plain
  }

  /// Draws the cells with a blank column between them; what does not fit its column ends in an ellipsis.
  static func draw(_ cells: [Cell], into frame: inout Frame, in row: Rect, symbols: Symbols) {
    var column = row.column
    for cell in cells where column < row.column + row.columns {
      let width = min(cell.width, row.column + row.columns - column)
      let text = truncated(cell.text, to: width)
      frame.put(text, at: Position(row: row.row, column: column), role: cell.role, width: width)
      column += cell.width + 1
    }
  }
}
