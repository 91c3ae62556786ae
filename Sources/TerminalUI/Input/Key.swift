/// One key press, as far as a terminal can tell them apart.
public enum Key: Hashable, Sendable {
  /// A character that can be typed; the space bar is `" "`.
  case character(Character)
  /// Ctrl and a lower-case letter, or one of `\ ] ^ _`; Ctrl-I, Ctrl-J and Ctrl-M are Tab and Enter.
  case control(Character)
  case enter, tab, backTab, escape, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 to F12.
  case function(Int)

  public static let space = Key.character(" ")
}
