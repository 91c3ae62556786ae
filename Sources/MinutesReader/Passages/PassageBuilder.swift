import Model

/// Joins the lines under a heading into passages.
struct PassageBuilder {
  let style: ParagraphStyle
  let lexicon: LexiconIndex
  private(set) var passages: [Passage] = []
  /// The heads of the tables, by the number of the passage that is a row of them, from 1.
  private(set) var tableHeads: [Int: [String]] = [:]
  /// The numbers of the passages that an arrow marks, from 1.
  private(set) var arrows: Set<Int> = []
  /// How the entries of lists are told apart, by the number of the passage, from 1.
  private(set) var marks: [Int: ListMark.Kind] = [:]

  /// The numbers of the passages that a label like `ACTION POINT 1` on a line of its own begins, from 1.
  private(set) var blocks: Set<Int> = []

  /// The line before, where no blank one followed it.
  private var previous: SourceLine?
  private var head: [String]?
  private var hasCrossedPage = false
  /// Columns before the mark of the list entry that is open.
  private var entryIndent: Int?

  init(style: ParagraphStyle, lexicon: LexiconIndex) {
    self.style = style
    self.lexicon = lexicon
  }

  /// Takes a line in; gives the number of the passage it became part of, from 1, or nil for a divider.
  mutating func add(_ line: SourceLine) -> Int? {
    defer { hasCrossedPage = false }
    if line.text.utf8.count > 2, line.text.utf8.allSatisfy({ "-_*=~ ".utf8.contains($0) }) {
      previous = nil
      return nil
    }
    head = nil
    switch line.choice {
    case .passage: begin(line)
    case .continuation where !passages.isEmpty: append(line.text)
    default: if begins(line) { begin(line) } else { append(line.text) }
    }
    previous = line
    return passages.count
  }

  mutating func addBlank() { previous = nil }

  mutating func addPageBreak() { hasCrossedPage = true }

  /// Takes a line of a table in; gives the number of the passage, or nil where it is none.
  ///
  /// Of a row that begins an item of the agenda the first cell is the heading.
  mutating func add(_ line: SourceLine, as part: TableLines.Part, behindCells count: Int = 0) -> Int? {
    previous = nil
    entryIndent = nil
    var cells = TableLines.cells(of: line)
    if count > 0 || cells.first?.isEmpty == true { cells.removeFirst(max(1, count)) }
    switch part {
    case .ruler: return nil
    case .head:
      head = cells
      return nil
    case .row:
      passages.append(Passage(kind: .tableRow, text: cells.joined(separator: " | ")))
      tableHeads[passages.count] = head.map { Array($0.suffix(cells.count)) }
      return passages.count
    }
  }

  /// Rows of a table that the item above has begun.
  mutating func takeHead(_ cells: [String]) { head = cells }

  /// Whether the line is the first of a passage.
  private func begins(_ line: SourceLine) -> Bool {
    guard let last = passages.last, last.kind != .tableRow else { return true }
    guard let previous else {
      // A page break cuts paragraphs in two; only what ends nowhere goes on.
      guard hasCrossedPage, ListMark(line.text)?.isBullet != true, let end = last.text.utf8.last else {
        return true
      }
      return ".!?:;".utf8.contains(end)
    }
    if let mark = ListMark(line.text) {
      let mayFollowComma = mark.isFirst || marks[passages.count] == mark.kind
      return mark.isBullet || previous.endsClause
        || previous.lastByte == UInt8(ascii: ",") && mayFollowComma
        || goesOnWithList(line, mark, behind: previous)
    }
    if blocks.contains(passages.count), previous.text == last.text { return false }
    if TaskBox.begins(line.text) || ListMark.partsBetweenArrows(of: line.text) != nil { return true }
    if isLabelOfTask(line) { return !isPartOfTask(line) }
    if previous.endsClause, SpeakerTurn.begins(line.text, lexicon: lexicon) { return true }
    if style.hasTurns, style.isWrapped, !style.isIndented || !style.areTurnsIndented {
      return SpeakerTurn.begins(line.text, lexicon: lexicon)
    }
    if isAnswer(line) || isAnswer(previous) && previous.indent > line.indent { return true }
    if let entryIndent, line.indent > entryIndent, !style.isIndented { return false }
    return style.begins(line, behind: previous)
  }

  /// Whether the next entry begins, though the one before ends without a stop: under its mark, set in or behind a short line.
  private func goesOnWithList(_ line: SourceLine, _ mark: ListMark, behind previous: SourceLine) -> Bool {
    guard line.indent == entryIndent, marks[passages.count] == mark.kind else { return false }
    return line.indent > style.margin || previous.text.utf8.count * 10 < style.width * 7
  }

  /// `HR   belongs to the network`, in columns.
  private func isAnswer(_ line: SourceLine) -> Bool {
    line.cells.count == 2 && TaggedWords(line.cells[0], lexicon: lexicon).isOnlyParties
  }

  private mutating func begin(_ line: SourceLine) {
    if let mark = ListMark(line.text), line.choice == nil || mark.isBullet {
      passages.append(Passage(kind: .listEntry, text: mark.rest))
      if mark.isArrow { arrows.insert(passages.count) }
      marks[passages.count] = mark.kind
      entryIndent = line.indent
    } else {
      let isRow = line.choice == nil && isAnswer(line)
      passages.append(Passage(kind: isRow ? .listEntry : .paragraph, text: line.text))
      let isShort = line.text.utf8.count < Self.longestLabel
      if isShort, TaskLabel(line.text, lexicon: lexicon)?.end == line.text.utf8.count {
        blocks.insert(passages.count)
      }
      entryIndent = nil
    }
  }

  /// How many bytes a label alone on its line may have.
  private static let longestLabel = 40

  private mutating func append(_ text: String) {
    let last = passages.count - 1
    let isHyphenated =
      passages[last].text.hasSuffix("-") && text.first?.isLowercase == true
      && passages[last].text.dropLast().last?.isLetter == true
    if isHyphenated {
      passages[last].text.removeLast()
      passages[last].text += text
    } else {
      passages[last].text += " "
      passages[last].text += text
    }
  }

  /// `ACTION 1: …`, and `Owner: …` in a block of such lines.
  private func isLabelOfTask(_ line: SourceLine) -> Bool {
    TaskLabel(line.text, lexicon: lexicon) != nil || isPartOfTask(line)
  }

  /// `Task: …`, `Owner: …`, `Deadline: …` below `ACTION POINT 1`, also without colon where they are set in.
  private func isPartOfTask(_ line: SourceLine) -> Bool {
    let mark =
      line.text.utf8.prefix(24).firstIndex(of: UInt8(ascii: ":"))
      ?? (line.indent > 0 ? line.text.utf8.prefix(24).firstIndex(of: UInt8(ascii: " ")) : nil)
    guard let mark, let last = passages.last,
      blocks.contains(passages.count) || TaskLabel(last.text, lexicon: lexicon)?.isOfBlock == true
        || TaskLabel.isNumberedDecision(last.text, lexicon: lexicon)
    else { return false }
    let label = String(line.text[..<mark])
    return label.first?.isUppercase == true && !label.contains(where: \.isNumber)
      && TaskColumn(of: label, lexicon: lexicon) != nil
  }
}
