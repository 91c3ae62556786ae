import CNcurses

/// What is asked of a terminal beyond what ncurses asks: bracketed paste, and reports of the mouse.
///
/// Only of those that can report the mouse, which today know all of this: vt100 and the Linux console do not.
struct TerminalModes {
  var isMouseOn = false
  let areKnown: Bool

  init() {
    // tigetstr answers nil for what a terminal lacks, and -1 for what is no string.
    let mouse = UInt(bitPattern: tigetstr("kmous"))
    areKnown = mouse != 0 && mouse != UInt.max
  }

  var entering: String {
    guard areKnown else { return "" }
    return "\u{1B}[?2004h" + (isMouseOn ? "\u{1B}[?1000h\u{1B}[?1006h" : "\u{1B}[?1006l\u{1B}[?1000l")
  }

  /// Turns all of them off, whether on or not.
  var leaving: String {
    areKnown ? "\u{1B}[?1006l\u{1B}[?1000l\u{1B}[?2004l" : ""
  }

  /// Puts a text on the clipboard of whoever sits at the terminal (OSC 52).
  func copying(_ text: String) -> String {
    areKnown ? "\u{1B}]52;c;\(base64(text.utf8))\u{07}" : ""
  }
}
