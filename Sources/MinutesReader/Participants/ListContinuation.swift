/// Tells whether a list goes on in the next line.
struct ListContinuation {
  /// How many bytes a full line has; nil where lines do not break off.
  let width: Int?
  let lexicon: LexiconIndex

  /// What stands between the text so far and the next line, a space or the end of a part; nil where it does not go on.
  ///
  /// The text ends with the last line, and began in the first. A full line breaks off only in running text.
  func link(
    from text: String, _ last: SourceLine, to next: SourceLine, first: SourceLine, isRunning: Bool = true
  ) -> String? {
    let text = String(decoding: text.utf8.suffix(Self.reach), as: UTF8.self)
    guard !isField(next), ListMark(next.text) == nil, !next.text.hasPrefix("|"),
      !MinutesLine(next.text, lexicon: lexicon).isAboutTheMeeting
    else { return nil }
    if breaksOff(text) || next.text.utf8.first == UInt8(ascii: "(") || isBody(from: text, to: next.text) {
      return " "
    }
    let isFull = isFull(last, before: next, hangs: next.indent > first.indent)
    if isRunning, isFull, !last.endsSentence, !endsWithBody(text) { return " " }
    let isStacked =
      next.indent > first.indent + Self.shortestLabel && !text.utf8.contains { ",;".utf8.contains($0) }
    return isStacked ? "\n" : nil
  }

  /// `Venue: Riga`
  func isField(_ line: SourceLine) -> Bool {
    HeadField(line.text) != nil || line.cells.count > 1 && HeadField(line.cells[0]) != nil
  }

  /// Whether something must follow: behind a comma, "and", "of the", in open brackets.
  private func breaksOff(_ text: String) -> Bool {
    if let last = text.utf8.last, ",;".utf8.contains(last) || text.breaksOffInBrackets { return true }
    guard text.last?.isLetter == true, let word = TaggedWords(text, lexicon: lexicon).words.last,
      word.shape == .small
    else { return false }
    return word.isA(.conjunction) || word.isA(.article) || word.isA(.genitive) || word.isA(.preposition)
  }

  /// Whether the first word of the next line had no room in the line.
  func isFull(_ line: SourceLine, before next: SourceLine, hangs: Bool = false) -> Bool {
    guard let width else { return false }
    let word = next.text.utf8.prefix { $0 != 32 }.count
    return line.text.utf8.count + line.indent + word + (hangs ? Self.tab : Self.ragged) >= width
  }

  /// How many bytes before the end of a line are looked at.
  private static let reach = 600
  /// By how many bytes a line may stay short.
  private static let ragged = 6
  /// How far to the right of its label a list stands at least, where each line is an entry.
  private static let shortestLabel = 7
  /// Behind a label the text stands further right than the spaces tell that were left of it.
  private static let tab = 12

  /// "the European External" / "Action Service": a known name begins in the one line and ends in the other.
  private func isBody(from text: String, to next: String) -> Bool {
    guard let last = ListPiece.pieces(of: text).last?.text, let rest = ListPiece.pieces(of: next).first?.text
    else { return false }
    let border = last.utf8.count
    let wording = TaggedWords(last + " " + rest, lexicon: lexicon)
    return wording.mentions.contains {
      wording.words[$0.words.lowerBound].range.lowerBound < border
        && wording.words[$0.words.upperBound - 1].range.lowerBound > border
    }
  }

  private func endsWithBody(_ text: String) -> Bool {
    guard let last = ListPiece.pieces(of: text).last else { return true }
    return ListedPart(last.text, lexicon: lexicon).owner != nil
  }
}
