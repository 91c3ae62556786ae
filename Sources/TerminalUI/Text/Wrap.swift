/// The lines of a text on a number of columns, as ranges of UTF-8 offsets; an empty text has one empty line.
///
/// Words are kept; one longer than a line is cut. Spaces where a line ends belong to no line. A newline ends one.
public func wrap(_ text: String, width: Int) -> [Range<Int>] {
  var breaker = LineBreaker(width: max(width, 1))
  for grapheme in Graphemes(text) { breaker.add(grapheme) }
  return breaker.finish()
}

/// Sorts characters into lines, one after another.
private struct LineBreaker {
  let width: Int
  private var lines: [Range<Int>] = []
  /// The line so far, without the spaces at its end, and the word that may still move to the next one.
  private var line = 0..<0
  private var word = 0..<0
  private var columns = 0
  private var wordColumns = 0

  init(width: Int) { self.width = width }

  mutating func add(_ grapheme: Graphemes.Element) {
    if grapheme.isNewline { return endLine(next: grapheme.bytes.upperBound) }
    if grapheme.isSpace { return addSpace(grapheme) }
    if columns + wordColumns + grapheme.columns > width {
      if columns > 0 {
        lines.append(line)
        (line, columns) = (word.lowerBound..<word.lowerBound, 0)
      }
      if wordColumns + grapheme.columns > width {
        lines.append(word)
        (word, wordColumns) = (grapheme.bytes.lowerBound..<grapheme.bytes.lowerBound, 0)
        line = word
      }
    }
    word = word.lowerBound..<grapheme.bytes.upperBound
    wordColumns += grapheme.columns
  }

  private mutating func addSpace(_ grapheme: Graphemes.Element) {
    if !word.isEmpty { line = line.lowerBound..<word.upperBound }
    columns += wordColumns + grapheme.columns
    wordColumns = 0
    word = grapheme.bytes.upperBound..<grapheme.bytes.upperBound
  }

  private mutating func endLine(next start: Int) {
    lines.append(word.isEmpty ? line : line.lowerBound..<word.upperBound)
    (line, word) = (start..<start, start..<start)
    (columns, wordColumns) = (0, 0)
  }

  mutating func finish() -> [Range<Int>] {
    endLine(next: word.upperBound)
    return lines
  }
}
