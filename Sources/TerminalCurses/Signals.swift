import CNcurses
import Glibc
import TerminalUI

/// The signals that reach the program while it has the terminal, to be waited for like input.
struct Signals: ~Copyable {
  let descriptor: Int32

  init() throws(TerminalError) {
    descriptor = terminal_watch_signals()
    guard descriptor >= 0 else { throw .noSignals }
  }

  deinit { terminal_unwatch_signals() }

  /// Takes the numbers of all signals that have come.
  func take() -> [Int32] {
    var numbers: [UInt8] = Array(repeating: 0, count: 64)
    let count = read(descriptor, &numbers, numbers.count)
    return numbers.prefix(max(count, 0)).map { Int32($0) }
  }
}
