/// Cuts a cleaned text into its lines.
struct LineCutter {
  private let bytes: [UInt8]

  init(_ text: CleanedText) { bytes = text.bytes }

  var lines: [SourceLine] {
    var lines: [SourceLine] = []
    var rulers: [(line: Int, start: Int, ruler: ColumnRuler)] = []
    var heads: [(line: Int, range: Range<Int>)] = []
    var start = 0
    var startsPage = false
    for index in bytes.indices where isBreak(bytes[index]) {
      let isPage = bytes[index] == CleanedText.pageBreak
      // A page break alone on its line begins the page with what follows it.
      if !isPage || index > start || index + 1 == bytes.count {
        lines.append(line(start..<index, startsPage: startsPage))
        if let ruler = ruler(start..<index) { rulers.append((lines.count - 1, start, ruler)) }
        if lines[lines.count - 1].cells.count > 2 { heads.append((lines.count - 1, start..<index)) }
        startsPage = false
      }
      if isPage { startsPage = true }
      start = index + 1
    }
    lines.append(line(start..<bytes.count, startsPage: startsPage))
    for (number, (line, start, ruler)) in rulers.enumerated() {
      let next = number + 1 < rulers.count ? rulers[number + 1].line : lines.count
      setColumns(of: ruler, around: line, at: start, upTo: next, &lines)
    }
    // What is no head of the lines below it is not tried again at one of these.
    var tried = 0
    for (line, range) in heads where line >= tried && !lines[line].isInColumns {
      tried = setColumns(below: line, range, &lines)
    }
    return lines
  }

  /// Parts the rows of a table at the columns of its head, where all of them keep to these; gives the first line that was
  /// not looked at.
  private func setColumns(below head: Int, _ range: Range<Int>, _ lines: inout [SourceLine]) -> Int {
    guard let ruler = ColumnRuler(head: bytes[range]), let first = row(ruler, range) else { return head + 1 }
    var rows = [first]
    var lower = range.upperBound + 1
    while lower < bytes.count, head + rows.count < lines.count, !lines[head + rows.count].isBlank {
      let upper = endOfLine(from: lower)
      guard let cells = row(ruler, lower..<upper), !cells[0].isEmpty else { return head + rows.count }
      rows.append(cells)
      guard upper < bytes.count, bytes[upper] == CleanedText.lineBreak else { break }
      lower = upper + 1
    }
    guard rows.count > 2 else { return head + rows.count }
    for (index, cells) in rows.enumerated() {
      lines[head + index].cells = cells
      lines[head + index].isInColumns = true
    }
    return head + rows.count
  }

  private func row(_ ruler: ColumnRuler, _ range: Range<Int>) -> [String]? {
    ruler.cells(of: String(decoding: bytes[range], as: UTF8.self))
  }

  private func ruler(_ range: Range<Int>) -> ColumnRuler? {
    guard range.count > 4, let first = bytes[range].first(where: { $0 != 32 }), "-=".utf8.contains(first)
    else { return nil }
    return ColumnRuler(bytes[range])
  }

  /// Parts the head above a row of dashes, and the rows below it to the next blank line or
  /// row of dashes, at the columns that it sets.
  private func setColumns(
    of ruler: ColumnRuler, around index: Int, at start: Int, upTo end: Int, _ lines: inout [SourceLine]
  ) {
    func set(_ line: Int, _ range: Range<Int>) -> Bool {
      guard !lines[line].isBlank, let cells = ruler.cells(of: String(decoding: bytes[range], as: UTF8.self))
      else { return false }
      lines[line].cells = cells
      lines[line].isInColumns = true
      return true
    }
    var line = index
    var lower = start
    while lower < bytes.count, line < end {
      let upper = endOfLine(from: lower)
      // A page break may stand alone, where it makes no line.
      guard set(line, lower..<upper), upper < bytes.count, bytes[upper] == CleanedText.lineBreak else {
        break
      }
      line += 1
      lower = upper + 1
    }
    // The head has a line, or two where both have several cells.
    var first = start
    for above in [index - 1, index - 2] where above >= 0 && first > 0 {
      guard bytes[first - 1] == CleanedText.lineBreak else { return }
      let begin = bytes[..<(first - 1)].lastIndex(where: isBreak).map { $0 + 1 } ?? 0
      guard above == index - 1 || lines[above].cells.count > 1, set(above, begin..<first - 1) else { return }
      first = begin
    }
  }

  private func isBreak(_ byte: UInt8) -> Bool {
    byte == CleanedText.lineBreak || byte == CleanedText.pageBreak
  }

  private func endOfLine(from start: Int) -> Int { bytes[start...].firstIndex(where: isBreak) ?? bytes.count }

  private func line(_ range: Range<Int>, startsPage: Bool) -> SourceLine {
    var line = line(range)
    line.startsPage = startsPage
    return line
  }

  private func line(_ range: Range<Int>) -> SourceLine {
    var start = range.lowerBound
    var indent = 0
    while start < range.upperBound, isSpace(bytes[start]) {
      indent += bytes[start] == CleanedText.tab ? 4 : 1
      start += 1
    }
    var end = range.upperBound
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    let content = bytes[start..<end]
    guard isUneven(content) else {
      var line = SourceLine(text: String(decoding: content, as: UTF8.self))
      line.indent = indent
      return line
    }
    let cells = self.cells(of: content)
    var line = SourceLine(text: collapsed(content))
    line.indent = indent
    line.cells = cells.count > 1 ? cells : []
    return line
  }

  private func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte == CleanedText.tab }

  /// Whether spaces stand side by side, or a tab.
  private func isUneven(_ content: ArraySlice<UInt8>) -> Bool {
    var isBehindSpace = false
    for byte in content {
      let space = isSpace(byte)
      if byte == CleanedText.tab || (space && isBehindSpace) { return true }
      isBehindSpace = space
    }
    return false
  }

  private func collapsed(_ content: ArraySlice<UInt8>) -> String {
    var kept: [UInt8] = []
    kept.reserveCapacity(content.count)
    for byte in content {
      if !isSpace(byte) { kept.append(byte) } else if kept.last != 32 { kept.append(32) }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// What tabs, or three spaces and more, separate.
  private func cells(of content: ArraySlice<UInt8>) -> [String] {
    var cells: [String] = []
    var start = content.startIndex
    var index = start
    while index < content.endIndex {
      guard isSpace(content[index]) else {
        index += 1
        continue
      }
      let gap = content[index...].prefix(while: isSpace)
      if gap.count > 2 || gap.contains(CleanedText.tab) {
        cells.append(collapsed(content[start..<index]))
        start = gap.endIndex
      }
      index = gap.endIndex
    }
    cells.append(collapsed(content[start...]))
    return cells
  }
}
