import CNcurses
import Glibc
import TerminalUI

/// The terminal as long as the program has all of it.
struct CursesScreen: ~Copyable {
  private let screen: OpaquePointer
  var canvas: CursesCanvas
  private var modes: TerminalModes

  /// Takes the terminal over; it is given back when the value ends, or when the program crashes.
  init(theme: Theme, isColoured: Bool) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    terminal_save_settings()
    // The size is asked of the terminal, whatever LINES and COLUMNS say; use_env(false) would take
    // terminfo's, and terminfo gives none for the console.
    use_tioctl(true)
    guard let screen = terminal_open(), let window = terminal_window() else { throw .unknownTerminal(name) }
    self.screen = screen
    modes = TerminalModes()
    terminal_guard_against_crashes(modes.leaving)
    raw()
    noecho()
    nonl()
    start_color()
    use_default_colors()
    // CursesTerminal does not draw while keys wait; ncurses would break a frame off in the middle.
    typeahead(-1)
    // Until a refresh has followed an endwin, ncurses writes at every move of the cursor.
    endwin()
    canvas = CursesCanvas(window: window, theme: theme, isColoured: isColoured)
    send(modes.entering)
  }

  deinit {
    leave()
    terminal_unguard()
    delscreen(screen)
  }

  /// Leaves full-screen mode.
  func leave() {
    send(modes.leaving)
    endwin()
  }

  /// Comes back to it and draws all of the last frame.
  func enter() {
    if !isendwin() { leave() }
    send(modes.entering)
    canvas.redraw()
  }

  /// Takes the size that the terminal has now; whether it is another one.
  mutating func adoptSize() -> Bool {
    var now = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &now) == 0, now.ws_row > 0, now.ws_col > 0 else {
      return false
    }
    let size = Size(columns: Int(now.ws_col), rows: Int(now.ws_row))
    guard size != canvas.size else { return false }
    canvas.resize(to: size)
    return true
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
