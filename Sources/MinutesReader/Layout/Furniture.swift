/// Finds what belongs to the page or the mail and not to the minutes.
enum Furniture {
  static func mark(_ lines: inout [SourceLine]) {
    QuotedMail.unwrap(&lines)
    markSmallNotes(&lines)
    AngleTitles.mark(&lines)
    let numbers = lines.indices.filter { PageNumber.isOne(lines[$0].text) } + numberedFeet(lines)
    for index in numbers { lines[index].isFurniture = true }
    let pages = pageStarts(lines, numbers: Set(numbers))
    markBareNumbers(&lines, pages)
    if pages.count > 1 {
      markRunningLines(&lines, pages)
      markNotes(&lines, pages)
    } else {
      markRepeatedLines(&lines)
    }
  }

  /// `Report of the twelfth meeting          page 3`, more than once; `page` may be missing where the line stands alone.
  private static func numberedFeet(_ lines: [SourceLine]) -> [Int] {
    let rows = lines.indices.filter {
      lines[$0].cells.count == 2
        && (lines[$0].cells.contains(where: PageNumber.isOne)
          || PageNumber.isBare(lines[$0].cells[1]) && standsAlone($0, lines))
    }
    let feet = Dictionary(grouping: rows) { PageNumber.masked(lines[$0].text) }.values.filter { rows in
      let numbers = rows.compactMap { PageNumber.isBare(lines[$0].cells[1]) ? Int(lines[$0].cells[1]) : nil }
      // Figures are equal but for their number too; pages count up.
      return rows.count > 1
        && (numbers.isEmpty
          || numbers[0] < 4 && zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 })
    }
    return feet.flatMap { rows in
      // A second line comes again with the first: `ECNE 41/20  2` above `JUST.D3  EN`.
      let repeatsNext = Set(rows.map { $0 + 1 < lines.count ? lines[$0 + 1].text : "" }).count == 1
      return repeatsNext ? rows + rows.map { $0 + 1 }.filter { $0 < lines.count } : rows
    }
  }

  /// Whether nothing but blank lines or rows of dashes stand next to the line, or to it and one more in columns.
  private static func standsAlone(_ index: Int, _ lines: [SourceLine]) -> Bool {
    let hasSecondLine = index + 1 < lines.count && lines[index + 1].cells.count == 2
    return [index - 1, hasSecondLine ? index + 2 : index + 1].filter(lines.indices.contains).allSatisfy {
      lines[$0].text.utf8.allSatisfy { "-=_".utf8.contains($0) }
    }
  }

  /// Where pages begin: at page breaks, or else behind page numbers, those that say so and those in the middle.
  private static func pageStarts(_ lines: [SourceLine], numbers: Set<Int>) -> [Int] {
    let breaks = lines.indices.dropFirst().filter { lines[$0].startsPage }
    if !breaks.isEmpty { return [0] + breaks }
    let ends = lines.indices.filter { numbers.contains($0) || isCentredNumber($0, lines) }
    return [0] + ends.map { $0 + 1 }.filter { $0 < lines.count }
  }

  /// A bare number far from the margin, alone or right above the running head of the next page.
  private static func isCentredNumber(_ index: Int, _ lines: [SourceLine]) -> Bool {
    lines[index].indent > 15 && PageNumber.isBare(lines[index].text)
      && (lines.isFree(at: index) || index + 1 < lines.count && lines.areFree(index...index + 1))
  }

  /// `3` where a page begins or ends.
  private static func markBareNumbers(_ lines: inout [SourceLine], _ pages: [Int]) {
    guard pages.count > 1 else { return }
    for page in pages.indices {
      let range = pages[page]..<(page + 1 < pages.count ? pages[page + 1] : lines.count)
      let content = range.filter { lines[$0].isContent }
      for index in [content.first, content.last].compactMap({ $0 })
      where PageNumber.isBare(lines[index].text) && (page > 0 || index == content.last) {
        lines[index].isFurniture = true
      }
    }
  }

  /// Lines at the edges of pages that come again on another page, numbers aside.
  private static func markRunningLines(_ lines: inout [SourceLine], _ pages: [Int]) {
    let contents = pages.indices.map { page -> [Int] in
      let range = pages[page]..<(page + 1 < pages.count ? pages[page + 1] : lines.count)
      let content = range.filter { lines[$0].isContent }
      // What has many columns belongs to a table, unless the page begins with it.
      return content.filter { $0 == content.first || lines[$0].cells.count < 3 }
    }
    let first = contents.first?.first ?? 0
    for edge in [contents.map { $0.prefix(2) }, contents.map { $0.dropFirst(2).suffix(2) }] {
      let masked = edge.map { $0.map { ($0, PageNumber.masked(lines[$0].text)) } }
      let counts = Dictionary(masked.joined().map { ($0.1, 1) }, uniquingKeysWith: +)
      for (page, edge) in masked.enumerated() {
        for (index, text) in edge where (page > 0 || index > first + 3) && counts[text, default: 0] > 1 {
          lines[index].isFurniture = true
        }
      }
    }
    let title = Set((contents.first ?? []).prefix(8).flatMap { words(of: lines[$0].text) })
    var last: SourceLine?
    var end = 0
    for page in contents.dropFirst() {
      guard let head = page.first else { continue }
      last = lines[end..<head].last(where: \.isContent) ?? last
      end = head
      if interrupts(head, behind: last, lines) || repeatsTitle(head, title, lines) {
        lines[head].isFurniture = true
      }
    }
  }

  /// Whether the line stands alone at the head of a page, in the middle of a sentence that goes on behind it.
  private static func interrupts(_ head: Int, behind before: SourceLine?, _ lines: [SourceLine]) -> Bool {
    guard head + 1 < lines.count, lines[head + 1].isBlank, !lines[head].startsWithSmallLetter,
      let before, !before.endsClause,
      let after = lines[(head + 1)...].prefix(9).first(where: \.isContent)
    else { return false }
    return after.startsWithSmallLetter
  }

  /// `Second meeting – Minutes`, alone at the head of a page: parts that all stand in the head of the document.
  private static func repeatsTitle(_ head: Int, _ title: Set<Substring>, _ lines: [SourceLine]) -> Bool {
    let text = lines[head].text
    guard text.utf8.count < 100, !lines[head].endsClause, head + 1 < lines.count, lines[head + 1].isBlank,
      [" - ", " – ", " | ", " / ", " · "].contains(where: { text.firstRange(of: $0) != nil })
    else { return false }
    let words = words(of: text)
    return words.count > 2 && words.allSatisfy(title.contains)
  }

  private static func words(of text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
  }

  /// From a rule at the foot of a page to its end.
  private static func markNotes(_ lines: inout [SourceLine], _ pages: [Int]) {
    for page in pages.indices {
      let isLast = page + 1 == pages.count
      let range = pages[page]..<(isLast ? lines.count : pages[page + 1])
      guard let rule = range.last(where: { isRule(lines[$0].text) }), rule > range.lowerBound + 2,
        !isLast || beginsNotes(behind: rule, lines)
      else {
        if !isLast, let note = interruptingNote(in: range, lines) {
          for index in note where !lines[index].isBlank { lines[index].isFurniture = true }
        }
        continue
      }
      for index in rule..<range.upperBound where !lines[index].isBlank { lines[index].isFurniture = true }
      let numbers = Set(lines[rule..<range.upperBound].compactMap { NoteReference.number(of: $0.text) })
        .sorted()
      for index in range.lowerBound..<rule { NoteReference.remove(numbers, from: &lines[index].text) }
    }
  }

  /// The last lines of a page where they begin with the number of a note, and the sentence above them goes on behind the
  /// page: no rule is needed to tell.
  private static func interruptingNote(in page: Range<Int>, _ lines: [SourceLine]) -> Range<Int>? {
    guard let last = page.last(where: { lines[$0].isContent }),
      let blank = page[..<last].last(where: { lines[$0].isBlank }),
      let above = page[..<blank].last(where: { lines[$0].isContent }), !lines[above].endsClause,
      let below = lines[page.upperBound...].first(where: \.isContent), below.startsWithSmallLetter
    else { return nil }
    // "3 Presentation of the new rules on" may be a heading that the page cuts, but not below running text.
    let isSetOff = blank > above + 1 || above > page.lowerBound && lines[above - 1].isContent
    return beginsNote(lines[blank + 1].text, isSetOff: isSetOff) ? blank + 1..<page.upperBound : nil
  }

  /// `[1] See the report`, `¹ See the report`; `1 See the report` only where it is set off from the text above.
  private static func beginsNote(_ text: String, isSetOff: Bool) -> Bool {
    guard let number = NoteReference.number(of: text), number < largestNote, let first = text.utf8.first
    else {
      return false
    }
    let isMarked = first > 0xC1 || "([".utf8.contains(first)
    return isMarked || isSetOff && text.utf8.prefix(3).contains(32)
  }

  /// Larger numbers begin sentences: "27 have replied".
  private static let largestNote = 20

  /// On the last page a rule may stand before other things.
  private static func beginsNotes(behind rule: Int, _ lines: [SourceLine]) -> Bool {
    lines[(rule + 1)...].first(where: \.isContent).map { NoteReference.number(of: $0.text) != nil } ?? false
  }

  /// `¹ Introduced in March`: a paragraph that begins with a small number which stands at a word before.
  private static func markSmallNotes(_ lines: inout [SourceLine]) {
    let begins = lines.indices.dropFirst().filter { index in
      (lines[index].text.utf8.first ?? 0) > 0xC1 && NoteReference.isSmall(lines[index].text.first)
        && !lines[index - 1].isContent
    }
    guard !begins.isEmpty else { return }
    var notes = begins[...]
    var referred: Set<Character> = []
    for index in lines.indices {
      if index == notes.first {
        notes.removeFirst()
        guard let sign = lines[index].text.first, referred.contains(sign) else { continue }
        let end = lines[index...].firstIndex { !$0.isContent } ?? lines.count
        for line in index..<end { lines[line].isFurniture = true }
      } else if lines[index].text.utf8.contains(where: { $0 > 0xC1 }) {
        referred.formUnion(lines[index].text.filter(NoteReference.isSmall))
      }
    }
  }

  static func isRule(_ text: String) -> Bool {
    text.utf8.count >= 5 && text.utf8.allSatisfy { $0 == UInt8(ascii: "_") }
  }

  /// Without page breaks: lines with numbers or of several words that stand alone three times and more, numbers aside.
  private static func markRepeatedLines(_ lines: inout [SourceLine]) {
    var places: [String: [Int]] = [:]
    for index in lines.indices where lines[index].isContent && lines[index].text.utf8.count < 100 {
      let isCounted =
        LabelNumbers(String(lines[index].text.prefix { $0 != " " }).trimming { "().:".contains($0) }) != nil
      guard lines.isFree(at: index), !lines[index].endsClause, !isCounted else { continue }
      let masked = PageNumber.masked(lines[index].text)
      if masked.utf8.count(where: { $0 == 32 }) >= 3 { places[masked, default: []].append(index) }
    }
    for indices in places.values where indices.count > 2 {
      for index in indices.dropFirst() { lines[index].isFurniture = true }
    }
  }
}
