import Model

/// A line of the cleaned text.
struct SourceLine {
  /// Without spaces at the ends, with single spaces between words.
  let text: String
  /// Spaces before the text.
  let indent: Int
  /// Whether a page begins with it.
  let startsPage: Bool
  /// Whether it is a running header, a page number or a note at the foot of a page.
  var isFurniture = false
  /// What a person decided about it; nil where the reader is to decide.
  var choice: Mending.LineChoice? {
    didSet { if let choice { isFurniture = choice == .furniture } }
  }

  var isBlank: Bool { text.isEmpty }

  static func lines(of cleaned: CleanedText) -> [SourceLine] {
    cleaned.text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let startsPage = line.unicodeScalars.contains(CleanedText.pageBreak)
      let content = line.unicodeScalars.filter { $0 != CleanedText.pageBreak }
      let words = content.split(separator: " ").map { String($0) }
      let indent = content.prefix { $0 == " " }.count
      return SourceLine(text: words.joined(separator: " "), indent: indent, startsPage: startsPage)
    }
  }
}
