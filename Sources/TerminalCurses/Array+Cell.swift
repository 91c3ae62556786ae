import CNcurses
import TerminalUI

extension [cchar_t] {
  /// Adds what shows a cell in a style: nothing for the right half of a wide character, and a `?` for each
  /// column of a character that ncurses would not give as many.
  mutating func append(_ cell: Cell, in style: cchar_t) {
    var element = style
    let (character, mark) = cell.glyph.values
    if character < 0x80 || terminal_width(wchar_t(character)) == Int32(cell.columns) {
      element.chars = (wchar_t(character), wchar_t(mark), 0, 0, 0)
      if !cell.isContinuation { append(element) }
    } else {
      element.chars = (0x3F, 0, 0, 0, 0)
      append(contentsOf: repeatElement(element, count: cell.columns))
    }
  }
}
