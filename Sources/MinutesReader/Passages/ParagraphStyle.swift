/// How this document tells one paragraph from the next, inferred from all of its lines.
struct ParagraphStyle {
  /// Whether blank lines separate paragraphs; else the ends of the lines, or indentation, do.
  let isBlankSeparated: Bool
  /// Whether a paragraph begins with an indented line.
  let isIndented: Bool
  /// Whether sentences go on from line to line; else every line is a paragraph.
  let isWrapped: Bool
  /// Columns before the lines that go on with a paragraph.
  let margin: Int
  /// How many bytes a full line has.
  let width: Int
  /// Whether speakers have their turns: lines like `COM: We shall see.`
  let hasTurns: Bool
  /// Whether these begin with an indented line, and not with one that hangs out.
  let areTurnsIndented: Bool

  init(of lines: [SourceLine], scheme: HeadingScheme, lexicon: LexiconIndex) {
    let prose = lines.indices.filter {
      lines[$0].isContent && scheme.headings[$0] == nil && lines[$0].text.utf8.count > 40
    }
    let lengths = prose.map { lines[$0].text.utf8.count + lines[$0].indent }.sorted()
    width = lengths.isEmpty ? 80 : lengths[min(lengths.count - 1, lengths.count * 9 / 10)]
    margin = prose.map { lines[$0].indent }.min() ?? 0
    var counts = Counts()
    for index in prose {
      if index > 0 {
        counts.add(
          lines[index], behind: lines[index - 1], isFirst: scheme.isHeading(index - 1), width: width)
      }
      if index + 1 < lines.count, scheme.headings[index + 1] == nil {
        counts.add(lines[index + 1], goingOnWith: lines[index], width: width)
      }
    }
    isWrapped = counts.open * 5 > counts.followed
    isBlankSeparated = counts.blank > counts.direct + counts.indented
    isIndented = !isBlankSeparated && counts.indented > 1 && counts.indented * 2 > counts.direct
    let turns = prose.filter {
      ListMark(lines[$0].text) == nil && SpeakerTurn.begins(lines[$0].text, lexicon: lexicon)
    }
    hasTurns = turns.count > 2 && turns.count * 6 > prose.count
    let margin = margin
    areTurnsIndented = turns.count { lines[$0].indent > margin + 1 } * 2 > turns.count
  }

  /// How the lines of text begin.
  private struct Counts {
    var blank = 0
    var direct = 0
    var indented = 0
    var open = 0
    var followed = 0

    /// A line that may begin a paragraph.
    mutating func add(_ line: SourceLine, behind previous: SourceLine, isFirst: Bool, width: Int) {
      if previous.isBlank {
        if !isFirst { blank += 1 }
      } else if previous.isContent, previous.endsSentence, !isFirst, !line.startsWithSmallLetter,
        ListMark(line.text) == nil
      {
        if line.indent > previous.indent + 1 { indented += 1 }
        if previous.text.utf8.count + previous.indent + ParagraphStyle.firstWord(line) < width { direct += 1 }
      }
    }

    /// A line right below one of text, whose sentence may go on in it.
    mutating func add(_ line: SourceLine, goingOnWith previous: SourceLine, width: Int) {
      guard line.isContent, ListMark(line.text) == nil else { return }
      followed += 1
      let isFull = previous.text.utf8.count * 10 > width * 8
      if line.startsWithSmallLetter || (!previous.endsClause && isFull) { open += 1 }
    }
  }

  /// How many bytes a line may have that was broken to fit a page.
  private static let widestPage = 130

  private static func firstWord(_ line: SourceLine) -> Int {
    line.text.utf8.firstIndex(of: 32).map { line.text.utf8.distance(from: line.text.utf8.startIndex, to: $0) }
      ?? line.text.utf8.count
  }

  /// Whether a line that follows another without a blank one begins a paragraph of its own.
  func begins(_ line: SourceLine, behind previous: SourceLine) -> Bool {
    if isBlankSeparated { return !isWrapped && width > Self.widestPage && previous.endsSentence }
    if isIndented { return line.indent > margin + 1 && previous.endsClause }
    if !isWrapped { return previous.endsClause || !line.startsWithSmallLetter }
    guard previous.endsClause, !line.startsWithSmallLetter else { return false }
    return previous.text.utf8.count + previous.indent + Self.firstWord(line) < width
      || previous.endsSentence && width > 160
  }
}
