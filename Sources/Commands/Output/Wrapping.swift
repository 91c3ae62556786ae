import TerminalUI

/// The lines of a text on at most so many columns; one empty line for an empty text.
func wrapped(_ text: String, to width: Int) -> [String] {
  wrap(text, width: width).map { text.utf8Slice($0) }
}
