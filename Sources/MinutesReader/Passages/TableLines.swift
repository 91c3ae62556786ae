/// Finds the tables of a document: between bars, or in columns set by tabs or wide gaps.
struct TableLines {
  enum Part: Hashable {
    case head, row, ruler
  }

  /// The part of a table that each line is; lines outside of tables are missing.
  private(set) var parts: [Int: Part] = [:]
  private let lines: [SourceLine]
  private let lexicon: LexiconIndex

  init(in lines: [SourceLine], lexicon: LexiconIndex) {
    self.lines = lines
    self.lexicon = lexicon
    var index = 0
    while index < lines.count {
      let end = endOfTable(from: index)
      if end > index { take(index..<end) }
      index = max(end, index + 1)
    }
  }

  /// The head of the table that the row belongs to; nil where it has none.
  func head(of row: Int) -> [String]? {
    var index = row
    while let part = parts[index], part != .head { index -= 1 }
    guard parts[index] == .head else { return nil }
    var head = Self.cells(of: lines[index])
    while parts[index - 1] == .head {
      index -= 1
      head = zip(Self.cells(of: lines[index]), head).map { "\($0) \($1)".trimmed }
    }
    return head
  }

  /// Where a table is the whole minutes: the rows whose first cell begins an item.
  func headingRows(lexicon: LexiconIndex) -> [Int: HeadingMark] {
    var marks: [Int: HeadingMark] = [:]
    for (index, part) in parts where part == .row {
      let cells = Self.cells(of: lines[index])
      guard cells.count > 1, let first = cells.first, let label = HeadingLabel(first, lexicon: lexicon),
        !label.rest.isEmpty,
        cells.dropFirst().contains(where: { $0.utf8.count > 3 })
      else { continue }
      var mark = HeadingMark(
        family: .tableRow, label: label.text, numbers: label.numbers.values, title: Markup.plain(label.rest),
        likeness: 1)
      mark.level = label.depth
      marks[index] = mark
    }
    return marks.count > 1 ? marks : [:]
  }

  /// The cells of a row.
  static func cells(of line: SourceLine) -> [String] {
    guard line.text.utf8.contains(UInt8(ascii: "|")) || isWikiHead(line.text) else {
      let parts = partsBetweenSemicolons(of: line)
      return parts.count > 2 ? parts : line.cells.isEmpty ? [line.text] : line.cells
    }
    var inner = line.text.trimming { $0 == " " }
    // `|| What || Who ||`, the head of a wiki's table.
    if inner.hasPrefix("||"), inner.hasSuffix("||"), inner.utf8.count > 4 {
      inner = String(inner.dropFirst().dropLast())
    }
    if inner.first == "|" || inner.first == "!" { inner.removeFirst() }
    if inner.last == "|" { inner.removeLast() }
    inner = inner.replacing("||", with: "|").replacing("!!", with: "|")
    return inner.split(separator: "|", omittingEmptySubsequences: false).map { String($0).trimmed }
  }

  private func endOfTable(from start: Int) -> Int {
    if isBarred(lines[start]) || isGridRuler(lines[start].text) {
      let end = lines[start...].firstIndex {
        !isBarred($0) && !isGridRuler($0.text) && !Self.isBarredRule($0.text)
      }
      return end ?? lines.count
    }
    if start + 1 < lines.count, hasBar(lines[start]), Self.isBarredRule(lines[start + 1].text) {
      return lines[start...].firstIndex { !hasBar($0) && !Self.isBarredRule($0.text) } ?? lines.count
    }
    if lines[start].isInColumns {
      return lines[start...].firstIndex { !$0.isInColumns || $0.isFurniture } ?? lines.count
    }
    let parts = Self.partsBetweenSemicolons(of: lines[start]).count
    if parts > 2 {
      let end = lines[start...].firstIndex { Self.partsBetweenSemicolons(of: $0).count != parts }
      return (end ?? lines.count) - start > 1 ? end ?? lines.count : start
    }
    let count = lines[start].cells.count
    guard count > 2, !lines[start].isFurniture else { return start }
    let end =
      lines[start...].firstIndex { $0.cells.count < 2 && !Self.isRule($0.text) || $0.isFurniture }
      ?? lines.count
    return end - start > 1 && lines[start..<end].count(where: { $0.cells.count > 2 }) > 1 ? end : start
  }

  /// The longest cell between semicolons, in bytes, but for the first.
  private static let longestCell = 60

  /// `T9 ; Overview ; Secretariat ; 5 November`
  private static func partsBetweenSemicolons(of line: SourceLine) -> [String] {
    guard line.characters.contains(";"), line.text.utf8.count < 200 else { return [] }
    let parts = line.text.components(separatedBy: " ; ").map(\.trimmed)
    return parts.dropFirst().allSatisfy { $0.utf8.count < longestCell } ? parts : []
  }

  /// A row of dashes from edge to edge.
  private static func isRule(_ text: String) -> Bool {
    text.utf8.count > 10 && text.utf8.allSatisfy { "-=_".utf8.contains($0) }
  }

  private func isBarred(_ line: SourceLine) -> Bool {
    guard line.isContent else { return false }
    if Self.isWikiHead(line.text) { return true }
    guard line.characters.contains("|") else { return false }
    if line.text.hasPrefix("{|") { return true }
    return line.text.utf8.first == UInt8(ascii: "|")
      || line.text.utf8.count(where: { $0 == UInt8(ascii: "|") }) > 1
  }

  private func hasBar(_ line: SourceLine) -> Bool { line.isContent && line.characters.contains("|") }

  /// `-----|-----`, `-----+-----`: below the head of a table without outer bars.
  private static func isBarredRule(_ text: String) -> Bool {
    text.utf8.count > 4 && text.utf8.contains { "|+".utf8.contains($0) }
      && text.utf8.allSatisfy { "-|+: ".utf8.contains($0) }
  }

  /// `! What !! Who`
  private static func isWikiHead(_ text: String) -> Bool { text.hasPrefix("! ") && text.contains("!!") }

  private func isGridRuler(_ text: String) -> Bool {
    text.utf8.first == UInt8(ascii: "+") && text.utf8.count > 3
      && text.utf8.allSatisfy { "+-=:".utf8.contains($0) }
  }

  private mutating func take(_ range: Range<Int>) {
    var isHeadKnown = false
    let framed = headInFrame(of: range) ?? headAboveStates(of: range) ?? range.lowerBound..<range.lowerBound
    for index in framed {
      parts[index] = .head
      isHeadKnown = true
    }
    for index in range where !framed.contains(index) {
      let cells = Self.cells(of: lines[index])
      if lines[index].text.hasPrefix("{|") || lines[index].text.hasPrefix("|}") {
        parts[index] = .ruler
      } else if lines[index].text.utf8.first == UInt8(ascii: "!") {
        parts[index] = .head
        isHeadKnown = true
      } else if cells.allSatisfy({ cell in cell.utf8.allSatisfy { "-=:+ ".utf8.contains($0) } }) {
        parts[index] = .ruler
        // The row before the first ruler inside a table is its head.
        if !isHeadKnown, index > range.lowerBound, index + 1 < range.upperBound, parts[index - 1] == .row,
          !isGridRuler(lines[index].text) || hasEquals(index)
        {
          for above in range.lowerBound..<index where lines[index].isInColumns || above == index - 1 {
            parts[above] = .head
          }
          isHeadKnown = true
        }
      } else {
        let isHead = !isHeadKnown && index == range.first { parts[$0] != .ruler } && namesColumns(cells)
        parts[index] = isHead ? .head : .row
        if isHead { isHeadKnown = true }
      }
    }
  }

  /// The rows above the only ruler that is neither the upper nor the lower edge of a table in a frame.
  private func headInFrame(of range: Range<Int>) -> Range<Int>? {
    let rulers = range.filter { isGridRuler(lines[$0].text) }
    guard rulers.count == 3, rulers[0] == range.lowerBound, rulers[2] == range.upperBound - 1,
      rulers[2] - rulers[1] > 2
    else { return nil }
    return rulers[0] + 1..<rulers[1]
  }

  /// The first row, where all others begin with a Member State and it does not.
  private func headAboveStates(of range: Range<Int>) -> Range<Int>? {
    guard range.count > 2, !range.contains(where: { isGridRuler(lines[$0].text) }) else { return nil }
    let firsts = range.prefix(9).map { Self.cells(of: lines[$0]).first ?? "" }
    let areStates = firsts.map { cell in
      cell.utf8.count < 24
        && TaggedWords(cell, lexicon: lexicon).mentions.contains { mention in
          if case .memberState = mention.owner { true } else { false }
        }
    }
    return areStates[0] || areStates.dropFirst().contains(false)
      ? nil : range.lowerBound..<range.lowerBound + 1
  }

  private func hasEquals(_ index: Int) -> Bool { lines[index].text.utf8.contains(UInt8(ascii: "=")) }

  private func namesColumns(_ cells: [String]) -> Bool {
    cells.count { TaskColumn(of: $0, lexicon: lexicon) != nil } > 1
  }
}

extension Range where Bound == Int {
  /// The first number of the range that fulfils the condition.
  fileprivate func first(_ condition: (Int) -> Bool) -> Int? { first(where: condition) }
}

/// What the column of a table of tasks says.
enum TaskColumn {
  case task, owner, due

  /// Nil for a head that names none of these.
  init?(of head: String, lexicon: LexiconIndex) {
    let wording = TaggedWords(head, lexicon: lexicon)
    guard wording.words.count < 5 else { return nil }
    if wording.has(.ownerColumn) {
      self = .owner
    } else if wording.has(.dueColumn) {
      self = .due
    } else if wording.has(.taskColumn) {
      self = .task
    } else {
      return nil
    }
  }
}
