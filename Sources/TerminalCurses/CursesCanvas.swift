import CNcurses
import TerminalUI

/// The window of ncurses that is as large as the terminal: it is shown frames and sends what changed, in one
/// write.
struct CursesCanvas {
  private let window: UnsafeMutablePointer<WINDOW>
  private let isColoured: Bool
  private var colours: CursesColours
  /// What the window holds; nil where all of it is to be drawn.
  private var shown: Frame?
  private var cells: [cchar_t] = []

  init(window: UnsafeMutablePointer<WINDOW>, theme: Theme, isColoured: Bool) {
    self.window = window
    self.isColoured = isColoured
    colours = CursesColours(theme: theme, isColoured: isColoured)
    idlok(window, true)
  }

  var size: Size { Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window))) }

  /// Shows a frame; one that was made for another size is left out, since another follows.
  mutating func draw(_ frame: Frame) {
    guard frame.size == size else { return }
    let changes = FrameChanges(from: shown, to: frame)
    guard !changes.isEmpty || frame.cursor != shown?.cursor else { return }
    if let scroll = changes.scroll { move(scroll) }
    for (row, columns) in changes.columns.enumerated() {
      if let columns { draw(frame, row: row, columns: columns) }
    }
    place(frame.cursor)
    shown = frame
    wrefresh(window)
  }

  /// Sends all of the last frame again.
  func redraw() {
    clearok(window, true)
    wrefresh(window)
  }

  mutating func use(_ theme: Theme) {
    colours = CursesColours(theme: theme, isColoured: isColoured)
    shown = nil
  }

  mutating func resize(to size: Size) {
    resize_term(Int32(size.rows), Int32(size.columns))
    clearok(window, true)
    shown = nil
  }
}

extension CursesCanvas {
  private func move(_ scroll: Scroll) {
    scrollok(window, true)
    wsetscrreg(window, Int32(scroll.rows.lowerBound), Int32(scroll.rows.upperBound - 1))
    wscrl(window, Int32(scroll.distance))
    scrollok(window, false)
  }

  private mutating func draw(_ frame: Frame, row: Int, columns: Range<Int>) {
    cells.removeAll(keepingCapacity: true)
    var style = cchar_t()
    var role: Role?
    for column in columns {
      let cell = frame[row, column]
      if cell.role != role { (role, style) = (cell.role, colours.style(of: cell.role)) }
      cells.append(cell, in: style)
    }
    wmove(window, Int32(row), Int32(columns.lowerBound))
    wadd_wchnstr(window, cells, Int32(cells.count))
  }

  private func place(_ cursor: Position?) {
    leaveok(window, cursor == nil)
    curs_set(cursor == nil ? 0 : 1)
    if let cursor { wmove(window, Int32(cursor.row), Int32(cursor.column)) }
  }
}
