import Model

/// Finds tables of contents and agendas that are printed before the minutes themselves.
struct PrintedAgenda {
  /// The lines that belong to one.
  private(set) var lines: Set<Int> = []

  private let source: [SourceLine]
  private let marks: [Int: HeadingMark]
  private let lexicon: LexiconIndex

  init(in source: [SourceLine], marks: [Int: HeadingMark], lexicon: LexiconIndex) {
    self.source = source
    self.marks = marks
    self.lexicon = lexicon
    for index in source.indices where Self.hasLeader(source[index].text) {
      lines.insert(index)
    }
    findRepeated()
    for index in source.indices.prefix(400) where announces(source[index].text) { findListed(below: index) }
  }

  /// The titles that it lists, each by its letters.
  var titles: Set<String> { Set(lines.map { Self.key(title(of: $0)) }.filter { $0.utf8.count > 3 }) }

  /// Whether it lists a heading with that title.
  func lists(_ title: String, among titles: Set<String>) -> Bool { titles.contains(Self.key(title)) }

  /// The longest line that may be an entry of a table of contents, in bytes.
  private static let longestEntry = 300

  /// Dots that lead to a page number.
  private static func hasLeader(_ text: String) -> Bool {
    guard text.utf8.count <= longestEntry else { return false }
    var dots = 0
    var mayHaveEllipsis = false
    let bytes = text.utf8.span
    for index in bytes.indices {
      let byte = bytes[index]
      if byte != UInt8(ascii: "."), dots > 3, bytes.count - index < 6 { return true }
      dots = byte == UInt8(ascii: ".") ? dots + 1 : 0
      mayHaveEllipsis = mayHaveEllipsis || byte == 0xE2
    }
    return dots > 3 || mayHaveEllipsis && text.contains("……")
  }

  /// Whether the line says that an agenda follows, and nothing else.
  private func announces(_ text: String) -> Bool {
    guard text.utf8.count < 40, !text.isEmpty else { return false }
    let wording = TaggedWords(text, lexicon: lexicon)
    return wording.phrase(.contents, at: 0)?.count == wording.words.count
  }

  /// Headings side by side whose titles all come again later.
  private mutating func findRepeated() {
    let indices = marks.keys.sorted()
    var places: [String: [Int]] = [:]
    for index in indices {
      guard let title = marks[index]?.title, title.utf8.count > 3 else { continue }
      places[Self.key(title), default: []].append(index)
    }
    var run: [Int] = []
    for index in indices {
      if let last = run.last, !isNext(index, behind: last) {
        close(run, places)
        run = []
      }
      run.append(index)
    }
    close(run, places)
  }

  private static func key(_ title: String) -> String {
    Folded(title.trimming { !$0.isLetter }).text
  }

  /// Whether nothing but blank lines stands between two headings.
  private func isNext(_ index: Int, behind last: Int) -> Bool {
    let end = last + (marks[last]?.lineCount ?? 1)
    return end <= index && index - end < 4 && source[end..<index].allSatisfy { !$0.isContent }
  }

  private mutating func close(_ run: [Int], _ places: [String: [Int]]) {
    let listed = run.prefix(lengthBeforeRepetition(of: run))
    guard listed.count > 1, let end = listed.last else { return }
    let repeated = listed.filter { index in
      guard let title = marks[index]?.title, let all = places[Self.key(title)] else { return false }
      return all.contains { $0 > end }
    }
    guard repeated.count * 3 >= listed.count * 2 else { return }
    for index in listed where index != end || repeated.contains(index) { mark(index) }
  }

  /// How many headings stand before the first whose title has been there: it begins the minutes, right behind the agenda.
  private func lengthBeforeRepetition(of run: [Int]) -> Int {
    var seen: Set<String> = []
    return run.firstIndex { index in
      guard let title = marks[index]?.title, title.utf8.count > 3 else { return false }
      return !seen.insert(Self.key(title)).inserted
    } ?? run.count
  }

  private mutating func mark(_ index: Int) {
    for line in index..<index + (marks[index]?.lineCount ?? 1) { lines.insert(line) }
  }

  /// The entries below a line that announces them: side by side, with no text under them.
  private mutating func findListed(below head: Int) {
    var entries: [Int] = []
    var keys: Set<String> = []
    var index = head + 1
    while index < source.count {
      if !source[index].isContent {
        index += 1
        continue
      }
      if let last = entries.last, index - last > 4 { break }
      guard isEntry(index), !isRepetition(of: keys, index) else { break }
      entries.append(index)
      keys.insert(Self.key(title(of: index)))
      index += 1
    }
    // What has text under it is the first heading of the minutes, not the last entry of the agenda.
    if index < source.count, !isRepetition(of: keys, index), let last = entries.last,
      index - last < 3 || marks[last] != nil
    {
      let isRepeated = lines.contains(last)
      if !isRepeated { entries.removeLast() }
    }
    guard entries.count > 1 else {
      if entries.isEmpty, lines.contains(where: { $0 > head && $0 < head + 4 }) { lines.insert(head) }
      return
    }
    lines.insert(head)
    lines.formUnion(entries)
  }

  /// Whether the line has a title with one of those keys: the minutes themselves have begun.
  private func isRepetition(of keys: Set<String>, _ index: Int) -> Bool {
    marks[index].map { keys.contains(Self.key($0.title)) } ?? false
  }

  /// The title of an entry, which behind a number may lead to a page.
  private func title(of entry: Int) -> String {
    if let mark = marks[entry], mark.label != nil { return mark.title }
    return HeadingLabel(source[entry], lexicon: lexicon)?.rest ?? source[entry].text
  }

  private func isEntry(_ index: Int) -> Bool {
    if marks[index] != nil || lines.contains(index) { return true }
    let text = ListMark(source[index].text)?.rest ?? source[index].text
    return text.utf8.count < 90 && !".:".utf8.contains(text.utf8.last ?? 0)
      && HeadingTitle.likeness(of: text, lexicon: lexicon) > 0.5
  }
}
