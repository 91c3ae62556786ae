/// Cuts a cleaned text into its lines.
struct LineCutter {
  private let bytes: [UInt8]

  init(_ text: CleanedText) { bytes = text.bytes }

  var lines: [SourceLine] {
    var lines: [SourceLine] = []
    var start = 0
    var startsPage = false
    for index in bytes.indices
    where bytes[index] == CleanedText.lineBreak || bytes[index] == CleanedText.pageBreak {
      let isPage = bytes[index] == CleanedText.pageBreak
      // A page break alone on its line begins the page with what follows it.
      if !isPage || index > start || index + 1 == bytes.count {
        lines.append(line(start..<index, startsPage: startsPage))
        startsPage = false
      }
      if isPage { startsPage = true }
      start = index + 1
    }
    lines.append(line(start..<bytes.count, startsPage: startsPage))
    return lines
  }

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
