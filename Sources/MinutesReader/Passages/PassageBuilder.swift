import Model

/// Joins the lines under a heading into passages.
struct PassageBuilder {
  private(set) var passages: [Passage] = []
  private var isOpen = false
  private var isInTableHead = false
  private var crossedPage = false

  /// Takes a line in; gives the number of the passage it became part of, from 1, or nil for a divider.
  mutating func add(_ line: SourceLine) -> Int? {
    if line.text.hasPrefix("|") { return addTableRow(line.text) }
    if line.text.count >= 3, line.text.allSatisfy({ "-_*=".contains($0) }) {
      isOpen = false
      return nil
    }
    switch line.choice {
    case .passage: isOpen = false
    case .continuation where !passages.isEmpty: return join(line)
    default: break
    }
    if let mark = ListMark(line.text), !isOpen || line.startsWithBullet || endsClause {
      passages.append(Passage(kind: .listEntry, text: mark.rest))
    } else if continues(line.text) {
      append(line.text)
    } else {
      passages.append(Passage(text: line.text))
    }
    isOpen = true
    crossedPage = false
    return passages.count
  }

  /// Goes on with the passage before, whatever stands between.
  private mutating func join(_ line: SourceLine) -> Int {
    append(line.text)
    isOpen = true
    return passages.count
  }

  /// Whether what stands before ends in a way that an enumeration may begin behind it.
  private var endsClause: Bool { passages.last?.text.last.map { ".;:,".contains($0) } ?? true }

  mutating func addBlank() { isOpen = false }

  mutating func addPageBreak() {
    crossedPage = true
  }

  /// Whether the line goes on with the paragraph before it: the next line, or one that a page break cut off.
  private func continues(_ text: String) -> Bool {
    guard let last = passages.last, last.kind != .tableRow else { return false }
    if isOpen { return true }
    guard crossedPage, let end = last.text.last else { return false }
    return !".!?:;".contains(end) && last.kind == .paragraph
  }

  private mutating func append(_ text: String) {
    let last = passages[passages.count - 1].text
    let isHyphenated =
      last.hasSuffix("-") && text.first?.isLowercase == true && last.dropLast().last?.isLetter == true
    passages[passages.count - 1].text = isHyphenated ? last.dropLast() + text : last + " " + text
  }

  private mutating func addTableRow(_ text: String) -> Int? {
    let cells = text.split(separator: "|").map { String($0).trimmed }
    if cells.allSatisfy({ cell in cell.allSatisfy { "-: ".contains($0) } }) {
      // The row before a ruler is the table's head.
      if passages.last?.kind == .tableRow { passages.removeLast() }
      return nil
    }
    passages.append(Passage(kind: .tableRow, text: cells.joined(separator: " | ")))
    isOpen = false
    return passages.count
  }
}

extension SourceLine {
  /// Whether the mark at its head begins an entry also in the middle of a paragraph.
  fileprivate var startsWithBullet: Bool { text.first.map { "-–•*·▪".contains($0) } ?? false }
}
