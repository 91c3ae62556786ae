/// The characters drawn besides text, and what stands for them where only ASCII may be drawn.
enum Signs {
  static let vertical: Character = "│"
  static let horizontal: Character = "─"
  static let corners:
    (topLeft: Character, topRight: Character, bottomLeft: Character, bottomRight: Character) =
      ("┌", "┐", "└", "┘")
  /// Before what others changed since the last visit.
  static let new: Character = "•"
  static let separator = " › "

  static let inASCII: [Character: Character] = [
    "│": "|", "─": "-", "┌": "+", "┐": "+", "└": "+", "┘": "+", "›": ">", "…": "~", "•": "o",
  ]
}
