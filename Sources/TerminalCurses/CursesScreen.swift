import CNcurses
import Glibc
import TerminalUI

/// ncurses as an output: it is shown frames and sends what changed, in one write a frame.
struct CursesScreen: ~Copyable {
  private let screen: OpaquePointer
  private let window: UnsafeMutablePointer<WINDOW>
  private let isColoured: Bool
  private var colours: CursesColours
  private var modes: TerminalModes
  /// What the window holds; nil where that is to be drawn afresh.
  private var shown: Frame?
  private var cells: [cchar_t] = []

  /// Takes the terminal over; it is given back when the value ends, or when the program crashes.
  init(theme: Theme, isColoured: Bool) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    terminal_save_settings()
    // The size is asked of the terminal, whatever LINES and COLUMNS say; use_env(false) would take terminfo's, and
    // terminfo gives none for the console.
    use_tioctl(true)
    guard let screen = terminal_open(), let window = terminal_window() else { throw .unknownTerminal(name) }
    self.screen = screen
    self.window = window
    modes = TerminalModes()
    terminal_guard_against_crashes(modes.leaving)
    raw()
    noecho()
    nonl()
    start_color()
    use_default_colors()
    // CursesTerminal does not draw while keys wait; ncurses would break a frame off in the middle.
    typeahead(-1)
    idlok(window, true)
    // Until a refresh has followed an endwin, ncurses writes at every move of the cursor.
    endwin()
    self.isColoured = isColoured
    colours = CursesColours(theme: theme, isColoured: isColoured)
    send(modes.entering)
  }

  deinit {
    leave()
    terminal_unguard()
    delscreen(screen)
  }

  var size: Size { Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window))) }
}

extension CursesScreen {
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

  /// Draws the last frame afresh.
  mutating func redraw() {
    clearok(window, true)
    wrefresh(window)
  }

  mutating func use(_ theme: Theme) {
    colours = CursesColours(theme: theme, isColoured: isColoured)
    shown = nil
  }

  /// Takes the size that the terminal has now; whether it is another one.
  mutating func adoptSize() -> Bool {
    var now = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &now) == 0, now.ws_row > 0, now.ws_col > 0 else {
      return false
    }
    guard size != Size(columns: Int(now.ws_col), rows: Int(now.ws_row)) else { return false }
    resize_term(Int32(now.ws_row), Int32(now.ws_col))
    clearok(window, true)
    shown = nil
    return true
  }
}

extension CursesScreen {
  /// Leaves full-screen mode.
  func leave() {
    send(modes.leaving)
    endwin()
  }

  /// Comes back to it and draws all of the last frame.
  mutating func enter() {
    if !isendwin() { leave() }
    send(modes.entering)
    redraw()
  }

  mutating func setMouse(on: Bool) {
    modes.isMouseOn = on
    send(modes.entering)
  }

  func copy(_ text: String) { send(modes.copying(text)) }

  /// Sends sequences that ncurses knows nothing of. It has sent all of its own by then.
  private func send(_ sequences: String) {
    var rest = Array(sequences.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return }
      rest = rest.dropFirst(max(count, 0))
    }
  }
}
