/// Finds the names that sign minutes at their end.
struct Signature {
  /// The first line of it; nil where nobody signed.
  let start: Int?

  /// How many blocks of lines it may have.
  private static let reach = 3

  /// Looks behind the last heading, from the end.
  init(in lines: [SourceLine], behind heading: Int, tables: TableLines, lexicon: LexiconIndex) {
    var start: Int?
    let back = lines[heading...].firstIndex { $0.text == "--" || Self.beginsBackMatter($0, lexicon) }
    // "(signed)" may end a block of names.
    var end =
      back.map { $0 > 0 && lines[$0 - 1].isContent && Self.isToBeSigned(lines[$0]) ? $0 + 1 : $0 }
      ?? lines.count
    for _ in 0..<Self.reach {
      guard let last = lines[..<end].lastIndex(where: \.isContent) else { break }
      let first =
        Self.beginOfPair(through: last, lines) ?? (lines[..<last].lastIndex { !$0.isContent } ?? -1) + 1
      let block = first...last
      guard first > heading + 1,
        !block.contains(where: { tables.parts[$0] != nil || lines[$0].choice != nil }),
        Self.isSigned(lines[block], lexicon)
      else { break }
      start = first
      end = first
    }
    self.start = start
  }

  /// Whether the lines are names and functions, or take leave: `Best,`, `For the record: A. Kask, Secretary`.
  private static func isSigned(_ block: ArraySlice<SourceLine>, _ lexicon: LexiconIndex) -> Bool {
    guard block.count < 5, let last = block.last else { return false }
    if block.count == 2, block.allSatisfy(isPair) { return true }
    let lead = block.dropLast()
    return
      (isName(last, lexicon) || isSetApart(last) || isToBeSigned(last) || areSideBySide(last)
      || block.count == 1 && (takesLeave(last) || isPlaceAndDay(last, lexicon)))
      && lead.allSatisfy {
        isName($0, lexicon) || isToBeSigned($0) || takesLeave($0) || areSideBySide($0)
          || isRule($0) || isSetApart($0)
          || isShort($0) && ($0.text.hasSuffix(":") || isToBeSigned(last) && !$0.endsClause)
      }
  }

  /// `Lisbon, 9 April 2021`
  private static func isPlaceAndDay(_ line: SourceLine, _ lexicon: LexiconIndex) -> Bool {
    guard line.text.utf8.count < 50, let comma = line.text.firstIndex(of: ","),
      !line.text[..<comma].utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 &- 48 < 10 })
    else { return false }
    let behind = TaggedWords(String(line.text[line.text.index(after: comma)...]), lexicon: lexicon)
    let start = behind.isA(.article, at: 0) || behind.isA(.deadline, at: 0) ? 1 : 0
    return DateReader(behind).found(at: start)?.words.upperBound == behind.words.count
  }

  private static func beginsBackMatter(_ line: SourceLine, _ lexicon: LexiconIndex) -> Bool {
    line.text.utf8.count < 90 && lexicon.mayBegin(line.text, backMatter)
      && MinutesLine(line.text, lexicon: lexicon).beginsBackMatter
  }

  private static let backMatter = WordClasses([.backMatter])

  private static func isShort(_ line: SourceLine) -> Bool {
    line.text.utf8.count <= 60 && ListMark(line.text) == nil
  }

  /// `.......... Chair    Date ........`
  private static func isToBeSigned(_ line: SourceLine) -> Bool {
    hasDottedLine(line.text)
      || line.text.utf8.first == UInt8(ascii: "(")
        && line.text.split(separator: " ").allSatisfy { $0.first == "(" && $0.last == ")" }
  }

  /// Whether five stops or underscores stand side by side.
  private static func hasDottedLine(_ text: String) -> Bool {
    var length = 0
    var last: UInt8 = 0
    for byte in text.utf8 {
      length = byte == last ? length + 1 : 1
      last = byte
      if length == 5, byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") { return true }
    }
    return false
  }

  private static func isRule(_ line: SourceLine) -> Bool {
    line.text.utf8.count > 4 && line.text.utf8.allSatisfy { "-=_".utf8.contains($0) }
  }

  /// `The President              The Secretary`
  private static func areSideBySide(_ line: SourceLine) -> Bool {
    line.indent > 8 && isPair(line)
  }

  private static func isPair(_ line: SourceLine) -> Bool {
    line.cells.count == 2 && !line.endsClause
      && line.cells.allSatisfy { cell in
        cell.utf8.count < 35 && cell.utf8.last != UInt8(ascii: ":") && !cell.utf8.contains { $0 &- 48 < 10 }
          && cell.first?.isUppercase == true
      }
  }

  /// Two names below two functions may stand right below the text: `The Chair       The Secretary` / `A. Lind     B. Kask`.
  private static func beginOfPair(through last: Int, _ lines: [SourceLine]) -> Int? {
    guard last > 1, isPair(lines[last]), isPair(lines[last - 1]), lines[last - 2].endsSentence else {
      return nil
    }
    return last - 1
  }

  private static func takesLeave(_ line: SourceLine) -> Bool {
    line.text.utf8.count < 60 && line.text.hasSuffix(",") && ListMark(line.text) == nil
  }

  /// `Mag. Huber e. h.`
  private static func endsWithInitial(_ line: SourceLine) -> Bool {
    line.text.hasSuffix(".") && line.text.dropLast().last?.isLetter == true
      && line.text.dropLast(2).last == " "
  }

  /// A short line far from the margin: "            The head of unit".
  private static func isSetApart(_ line: SourceLine) -> Bool {
    line.indent > 25 && isShort(line) && !line.endsClause && !line.text.utf8.contains { $0 &- 48 < 10 }
  }

  /// Mostly capitalised words, no number, no verb, no end of a sentence.
  private static func isName(_ line: SourceLine, _ lexicon: LexiconIndex) -> Bool {
    guard isShort(line), !".:;!?".contains(line.text.last ?? ".") || endsWithInitial(line),
      !line.text.contains("|")
    else {
      return false
    }
    let wording = TaggedWords(line.text, lexicon: lexicon)
    let words = wording.words
    if wording.has(.backMatter), words.count < 8 { return true }
    let capitalised = words.count { $0.shape != .small }
    return (1...8).contains(words.count) && words.allSatisfy { $0.number == nil }
      && !words.contains { $0.isA(.finiteVerb) && $0.shape == .small } && capitalised * 5 >= words.count * 3
  }
}
