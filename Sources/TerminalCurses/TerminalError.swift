/// Why the screens cannot be shown here.
public enum TerminalError: Error, Hashable, CustomStringConvertible {
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// TERM is empty, names no known terminal, or one that cannot place text on its screen.
  case unknownTerminal(String)
  /// The system refused what is needed to hear of signals.
  case noSignals

  public var description: String {
    switch self {
    case .notATerminal: "standard input and output are not a terminal, and the screens need one"
    case .unknownTerminal(""): "TERM is not set; try TERM=xterm-256color"
    case .unknownTerminal(let name):
      "TERM is \"\(name)\", which cannot show screens here; try TERM=xterm-256color"
    case .noSignals: "the system gave no pipe for signals; too many files may be open"
    }
  }
}
