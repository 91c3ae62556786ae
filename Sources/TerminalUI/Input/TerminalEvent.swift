/// Something that happened at the terminal.
public enum TerminalEvent: Hashable, Sendable {
  case key(Key)
  case mouse(MouseEvent)
  /// A text that was pasted, which is never taken for keys.
  case pasted(String)
  case resized(Size)
  /// Ctrl-C.
  case interrupted
  /// The terminal is gone, or the program was asked to end: there is nobody left to ask.
  case hungUp(Ending)
  /// A watched file descriptor has something to read, which the receiver must take.
  case readable(Int32)

  /// Why the program has to end.
  public enum Ending: Hashable, Sendable {
    case terminated, terminalLost
  }
}
