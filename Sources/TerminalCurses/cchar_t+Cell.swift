import CNcurses
import TerminalUI

extension cchar_t {
  /// Shows what a cell shows, or `?` where ncurses would give it another number of columns.
  mutating func show(_ cell: Cell) {
    if let ascii = cell.glyph.ascii {
      chars = (wchar_t(ascii), 0, 0, 0, 0)
      return
    }
    var scalars = cell.glyph.scalars.lazy.map { wchar_t($0.value) }.makeIterator()
    chars = (
      scalars.next() ?? 0, scalars.next() ?? 0, scalars.next() ?? 0, scalars.next() ?? 0, scalars.next() ?? 0
    )
    if terminal_width(chars.0) != Int32(cell.columns) { chars = (0x3F, 0, 0, 0, 0) }
  }
}
