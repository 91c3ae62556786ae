import CNcurses
import Glibc
import TerminalUI

/// The real terminal, through ncurses, from the making of the value to its end.
public struct CursesTerminal: Terminal, ~Copyable {
  private var screen: CursesScreen
  private let signals: Signals
  private var decoder = InputDecoder()
  /// File descriptors whose input wakes the program too.
  private let watched: [Int32]
  /// A frame that was not drawn because keys were waiting.
  private var waiting: Frame?
  private var events: [TerminalEvent] = []

  /// Takes over the terminal on standard input and output.
  public init(theme: Theme, isColoured: Bool = true, watching descriptors: [Int32] = []) throws(TerminalError)
  {
    let signals = try Signals()
    let screen = try CursesScreen(theme: theme, isColoured: isColoured)
    self.signals = signals
    self.screen = screen
    watched = descriptors
  }

  public var size: Size { screen.canvas.size }

  public mutating func present(_ frame: Frame) {
    waiting = frame
    if !isInputWaiting { drawWaiting() }
  }

  private mutating func drawWaiting() {
    if let frame = waiting { screen.canvas.draw(frame) }
    waiting = nil
  }

  public mutating func nextEvents() -> [TerminalEvent] {
    while events.isEmpty {
      wait()
      // Nothing came of what was waiting: the beginning of a sequence, say.
      if events.isEmpty { drawWaiting() }
    }
    defer { events = [] }
    return events
  }

  public mutating func redraw() { screen.canvas.redraw() }
  public mutating func copy(_ text: String) { screen.copy(text) }
  public mutating func use(_ theme: Theme) { screen.canvas.use(theme) }
  public mutating func setMouse(on: Bool) { screen.setMouse(on: on) }

  public mutating func suspend() {
    screen.leave()
    terminal_stop()
    // The SIGCONT that ended the stop asks for what is done here.
    for signal in signals.take() where signal != SIGCONT { handle(signal) }
    comeBack()
  }

  private mutating func comeBack() {
    screen.enter()
    if screen.adoptSize() { events.append(.resized(size)) }
  }
}

extension CursesTerminal {
  /// How long the rest of a sequence may take before Esc is taken for the key, in milliseconds.
  private static let patience: Int32 = 50

  private var isInputWaiting: Bool {
    var terminal = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&terminal, 1, 0) > 0
  }

  /// Waits for keys, signals and watched descriptors, and takes what has come.
  private mutating func wait() {
    var sources = ([STDIN_FILENO, signals.descriptor] + watched).map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let count = poll(&sources, nfds_t(sources.count), decoder.isWaiting ? Self.patience : -1)
    if count == 0 { events += decoder.flush() }
    guard count > 0 else { return }
    if sources[1].revents != 0 { for signal in signals.take() { handle(signal) } }
    if sources[0].revents != 0 { readKeys() }
    for source in sources.dropFirst(2) where source.revents != 0 { events.append(.readable(source.fd)) }
  }

  private mutating func readKeys() {
    var bytes: [UInt8] = Array(repeating: 0, count: 4096)
    let count = read(STDIN_FILENO, &bytes, bytes.count)
    if count > 0 {
      events += decoder.feed(bytes.prefix(count))
    } else if count == 0 || errno != EINTR && errno != EAGAIN {
      events.append(.hungUp(.terminalLost))
    }
  }

  private mutating func handle(_ signal: Int32) {
    switch signal {
    case SIGINT: events.append(.interrupted)
    case SIGTERM: events.append(.hungUp(.terminated))
    case SIGHUP: events.append(.hungUp(.terminalLost))
    case SIGWINCH: if screen.adoptSize() { events.append(.resized(size)) }
    case SIGTSTP: suspend()
    case SIGCONT: comeBack()
    default: break
    }
  }
}
