import TerminalUI

/// Whatever can run on a terminal of any kind.
public protocol TerminalUser {
  /// Runs until the user leaves or the terminal is gone.
  mutating func run<T: Terminal & ~Copyable>(on terminal: inout T)
}
