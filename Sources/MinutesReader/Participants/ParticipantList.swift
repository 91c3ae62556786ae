import Model

/// Reads the list of participants where the minutes have one.
struct ParticipantList {
  private let lexicon: LexiconIndex
  private let continuation: ListContinuation

  /// How many blocks of the head are looked at, and of the list below a title.
  private static let reach = 30

  /// The style tells which lines are full, so that a list may go on behind them.
  init(style: ParagraphStyle, lexicon: LexiconIndex) {
    self.lexicon = lexicon
    continuation = ListContinuation(width: style.isWrapped ? style.width : nil, lexicon: lexicon)
  }

  /// In the order printed; from the head of the minutes, then from what follows them.
  func participants(head: [[SourceLine]], back: [[SourceLine]]) -> [Participant] {
    head.prefix(Self.reach).flatMap(labelled) + listed(back)
  }

  /// `Present: AT, BE, Commission`, `Chair: Head of Unit`, also in the cells of a table.
  private func labelled(_ block: [SourceLine]) -> [Participant] {
    let reader = ParticipantReader(lexicon: lexicon)
    var found: [Participant] = []
    var index = 0
    while index < block.count {
      if isTitle(block[index]), index + 1 < block.count {
        return found + entries(block[(index + 1)...].drop { Furniture.isRule($0.text) })
      }
      if let columns = columns(of: block[index]) {
        let (named, count) = below(columns, in: block[(index + 1)...])
        found += named
        index += 1 + count
        continue
      }
      let fields = HeadField.fields(of: block[index])
      var next = index + 1
      for (number, field) in fields.enumerated() {
        guard let label = ParticipantLabel(field.label, lexicon: lexicon) else { continue }
        let rest = number + 1 < fields.count ? [] : block[next...]
        let (entries, count) = field.isCell ? ([field.rest], 0) : goingOn(field, block[index], in: rest)
        found += entries.flatMap { reader.participants(inEntry: $0, under: label) }
        next += count
      }
      index = next
    }
    return found
  }

  /// The text of a field with the lines below that go on with it, or the entries there, and how many lines these are.
  private func goingOn(
    _ field: HeadField, _ line: SourceLine, in rest: ArraySlice<SourceLine>
  ) -> (entries: [String], count: Int) {
    if field.rest.isEmpty { return entries(below: line, in: rest) }
    var text = field.rest
    var last = line
    var count = 0
    for next in rest {
      guard let link = continuation.link(from: text, last, to: next, first: line) else { break }
      text += link + next.text
      last = next
      count += 1
    }
    return ([text], count)
  }

  /// The lines below a label that stands alone, one an entry where they do not go on with each other.
  private func entries(
    below line: SourceLine, in rest: ArraySlice<SourceLine>
  ) -> (entries: [String], count: Int) {
    var entries: [String] = []
    var last = line
    var count = 0
    for next in rest {
      let mark = ListMark(next.text)
      let goesOn =
        entries.last.map { continuation.link(from: $0, last, to: next, first: line) == " " } ?? false
      guard mark != nil || goesOn || isEntry(next, below: line, isFirst: entries.isEmpty) else { break }
      if goesOn {
        entries[entries.count - 1] += " " + next.text
      } else {
        entries.append(mark?.rest ?? next.text)
      }
      last = next
      count += 1
    }
    return (entries, count)
  }
}

extension ParticipantList {
  /// Whether a line without a mark names somebody below a label: indented, right below it, or with a body of its own.
  private func isEntry(_ line: SourceLine, below label: SourceLine, isFirst: Bool) -> Bool {
    guard let field = HeadField(line.text) else {
      return isFirst || line.indent > label.indent || part(line.text).owner != nil
    }
    return part(field.label).owner != nil
  }
}

/// Tables whose columns are lists.
extension ParticipantList {
  /// `| Present | Excused |`; nil for any other line.
  private func columns(of line: SourceLine) -> [ParticipantLabel]? {
    let cells = TableLines.cells(of: line)
    guard cells.count > 1 else { return nil }
    let labels = cells.compactMap { ParticipantLabel($0, lexicon: lexicon) }
    return labels.count == cells.count ? labels : nil
  }

  /// Whoever the rows below name, and how many rows these are.
  private func below(
    _ columns: [ParticipantLabel], in rows: ArraySlice<SourceLine>
  ) -> (named: [Participant], count: Int) {
    let reader = ParticipantReader(lexicon: lexicon)
    let cells = Array(rows.lazy.map(TableLines.cells).prefix { $0.count == columns.count })
    let named = columns.indices.flatMap { column in
      cells.flatMap { reader.participants(in: $0[column], under: columns[column]) }
    }
    return (named, cells.count)
  }
}

/// Lists below a title, behind the minutes.
extension ParticipantList {
  /// `AT: two representatives`, below a title that says what the list is.
  private func listed(_ back: [[SourceLine]]) -> [Participant] {
    guard
      let block = back.firstIndex(where: { block in block.contains(where: isTitle) }),
      let title = back[block].firstIndex(where: isTitle)
    else { return [] }
    var found: [Participant] = []
    for lines in [Array(back[block][(title + 1)...])] + back[(block + 1)...].prefix(Self.reach) {
      let own = lines.prefix { !endsList($0) }
      found += rows(own) ?? entries(own)
      if own.count < lines.count { break }
    }
    return found
  }

  private static let backMatter = WordClasses([.backMatter])

  private func isTitle(_ line: SourceLine) -> Bool {
    line.cells.count < 2 && !line.text.hasSuffix(":") && ParticipantLabel.isTitle(line.text, lexicon: lexicon)
  }

  private func endsList(_ line: SourceLine) -> Bool {
    if Furniture.isRule(line.text) || line.text == "--" { return true }
    guard lexicon.mayBegin(line.text, Self.backMatter),
      TaggedWords(line.text, lexicon: lexicon).phrase(.backMatter, at: 0) != nil
    else { return false }
    let label = LabelledText(line.text)?.label
    return label.flatMap { ParticipantLabel($0, lexicon: lexicon) } == nil
  }

  /// One list of each line, or of the lines that go on with each other.
  private func entries(_ lines: ArraySlice<SourceLine>) -> [Participant] {
    var reader = ParticipantReader(lexicon: lexicon)
    reader.takesAnyBody = true
    let isRunning = zip(lines, lines.dropFirst()).allSatisfy { continuation.isFull($0, before: $1) }
    var texts: [String] = []
    var last: SourceLine?
    for line in lines {
      let text = ListMark(line.text)?.rest ?? line.text
      // The text so far is held by nobody else while it grows: it would be copied for each line.
      let link = last.flatMap { last in
        texts.last.flatMap {
          continuation.link(from: $0, last, to: line, first: last, isRunning: isRunning)
        }
      }
      if let link, line.cells.count < 2 {
        texts[texts.count - 1] += link + text
      } else {
        texts.append(line.cells.count == 2 ? line.cells.joined(separator: ": ") : text)
      }
      last = line
    }
    return texts.flatMap { reader.participants(inEntry: $0) }
  }

  /// The rows of a table of bodies with roles and names; nil where the lines are none.
  private func rows(_ lines: ArraySlice<SourceLine>) -> [Participant]? {
    let rows = lines.map { TableLines.cells(of: $0).filter { !$0.isEmpty } }
      .filter { row in row.contains { $0.utf8.contains { ($0 | 32) &- 97 < 26 } } }
    guard rows.contains(where: { $0.count > 2 }) || lines.contains(where: { $0.characters.contains("|") })
    else {
      return nil
    }
    let names = rows.lazy.compactMap { row in row.dropFirst().firstIndex { part($0).isPerson } }.first
    let hasHead = rows.first.map { part($0[0]).owner == nil } ?? false
    return rows.dropFirst(hasHead ? 1 : 0).compactMap { cells in
      guard cells.count > 1, cells.allSatisfy({ part($0).namesSomebody }) else { return nil }
      return Participant(
        body: cells[0], role: cells.indices.dropFirst().first { $0 != names }.map { cells[$0] },
        name: names.flatMap { cells.indices.contains($0) ? cells[$0] : nil })
    }
  }

  private func part(_ text: String) -> ListedPart { ListedPart(text, lexicon: lexicon) }
}
