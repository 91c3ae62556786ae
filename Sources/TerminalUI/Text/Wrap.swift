/// The lines of a text on a number of columns, as ranges of UTF-8 offsets; an empty text has one empty line.
///
/// Words are kept; one longer than a line is cut. Spaces where a line ends belong to no line. A newline ends
/// one.
public func wrap(_ text: String, width: Int) -> [Range<Int>] {
  var breaker = LineBreaker(width: max(width, 1))
  text.forEachGrapheme {
    breaker.add($0)
    return true
  }
  return breaker.finish()
}

/// Sorts characters into lines, one after another.
private struct LineBreaker {
  let width: Int
  private var lines: [Range<Int>] = []
  /// The words that are sure to stand on the line, and their columns with the spaces after them.
  private var line = 0..<0
  private var columns = 0
  /// The word that may still move to the next line.
  private var word = 0..<0
  private var wordColumns = 0

  init(width: Int) { self.width = width }

  mutating func add(_ grapheme: Grapheme) {
    if grapheme.isNewline {
      endLine(nextFrom: grapheme.bytes.upperBound)
    } else if grapheme.isSpace {
      addSpace(grapheme)
    } else {
      addToWord(grapheme)
    }
  }

  private mutating func addToWord(_ grapheme: Grapheme) {
    if columns + wordColumns + grapheme.columns > width {
      if line.isEmpty {
        cutWord()
      } else {
        lines.append(line)
        (line, columns) = (word.lowerBound..<word.lowerBound, 0)
      }
    }
    word = word.lowerBound..<grapheme.bytes.upperBound
    wordColumns += grapheme.columns
  }

  /// Ends a line within a word that has it to itself.
  private mutating func cutWord() {
    if !word.isEmpty { lines.append(line.lowerBound..<word.upperBound) }
    word = word.upperBound..<word.upperBound
    (line, columns, wordColumns) = (word, 0, 0)
  }

  private mutating func addSpace(_ space: Grapheme) {
    if !word.isEmpty { line = line.lowerBound..<word.upperBound }
    columns += wordColumns + space.columns
    word = space.bytes.upperBound..<space.bytes.upperBound
    wordColumns = 0
  }

  private mutating func endLine(nextFrom start: Int) {
    lines.append(word.isEmpty ? line : line.lowerBound..<word.upperBound)
    (line, word) = (start..<start, start..<start)
    (columns, wordColumns) = (0, 0)
  }

  mutating func finish() -> [Range<Int>] {
    endLine(nextFrom: word.upperBound)
    return lines
  }
}
