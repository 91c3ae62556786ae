import Model

/// The document in its parts: what stands before the agenda, the agenda, what follows it.
struct Outline {
  private(set) var items: [OutlineItem] = []
  private(set) var readLines: [ReadLine] = []
  /// The lines before the first heading that are no printed agenda.
  private(set) var header = LineBlocks()
  /// The labelled lines of the mail that the minutes came in.
  private(set) var mailLines: [SourceLine] = []
  /// The lines after the agenda.
  private(set) var back = LineBlocks()
  /// How the text tells one paragraph from the next.
  let style: ParagraphStyle

  private let lines: [SourceLine]
  private let scheme: HeadingScheme
  private let tables: TableLines
  private let lexicon: LexiconIndex
  private var open: HeadingMark?
  private var builder: PassageBuilder
  private var isInBackMatter = false
  private let lastHeading: Int
  /// The line with which an earlier mail begins that the minutes answer.
  private let end: Int
  /// The first line of the names that sign the minutes.
  private let signature: Int?

  var agenda: [AgendaItem] { items.map(\.item) }
  var headerLines: [SourceLine] { header.lines }

  init(of lines: [SourceLine], scheme: HeadingScheme, tables: TableLines, lexicon: LexiconIndex) {
    self.lines = lines
    self.scheme = scheme
    self.lexicon = lexicon
    self.tables = tables
    style = ParagraphStyle(of: lines, scheme: scheme, lexicon: lexicon)
    builder = PassageBuilder(style: style, lexicon: lexicon)
    let end = Self.beginOfEarlierMail(in: lines, behind: scheme.headings.keys.min() ?? 0) ?? lines.count
    self.end = end
    lastHeading = scheme.headings.keys.filter { $0 < end }.max() ?? 0
    signature = Signature(in: lines, behind: lastHeading, tables: tables, lexicon: lexicon).start
    readLines.reserveCapacity(lines.count)
    var index = 0
    while index < lines.count { index += take(index) }
    close()
  }

  /// Where a mail begins below minutes that are longer than it.
  private static func beginOfEarlierMail(in lines: [SourceLine], behind heading: Int) -> Int? {
    lines.indices.dropFirst(heading + 1).first { index in
      QuotedMail.begins(at: index, lines) && lines.count - index < index - heading
    }
  }

  /// Takes the line in, or the heading that begins with it; gives the number of lines taken.
  private mutating func take(_ index: Int) -> Int {
    let line = lines[index]
    if index >= end { isInBackMatter = true }
    if line.startsPage || line.isFurniture { builder.addPageBreak() }
    if line.isBlank {
      builder.addBlank()
      header.part()
      back.part()
      note(line, .blank)
    } else if line.isFurniture {
      if line.isMailHead { mailLines.append(line) }
      note(line, .furniture)
    } else if let mark = scheme.headings[index], !isInBackMatter {
      return begin(mark, at: index)
    } else if scheme.contents.contains(index), line.choice == nil {
      note(line, .contents)
    } else if open == nil {
      header.add(line)
      note(line, .header)
    } else {
      note(line, role(of: index))
    }
    return 1
  }

  private mutating func note(_ line: SourceLine, _ role: ReadLine.Role) {
    readLines.append(ReadLine(text: line.text, role: role))
  }

  private mutating func begin(_ mark: HeadingMark, at index: Int) -> Int {
    close()
    open = mark
    builder = PassageBuilder(style: style, lexicon: lexicon)
    let end = min(lines.count, index + mark.lineCount)
    for line in lines[index..<end] {
      note(line, line.isBlank ? .blank : .heading(position: items.count + 1))
    }
    if mark.family == .tableRow {
      if let head = tables.head(of: index) { builder.takeHead(head) }
      _ = builder.add(lines[index], as: .row, behindCells: 1)
    } else if let rest = mark.rest {
      _ = builder.add(SourceLine(text: rest))
    }
    return end - index
  }

  private mutating func close() {
    guard let mark = open else { return }
    let item = AgendaItem(
      position: items.count + 1, label: mark.label, title: mark.title, depth: mark.level,
      passages: builder.passages)
    items.append(
      OutlineItem(
        item: item, tableHeads: builder.tableHeads, arrows: builder.arrows, marks: builder.marks,
        blocks: builder.blocks))
    open = nil
  }

  /// What a line under a heading is.
  private mutating func role(of index: Int) -> ReadLine.Role {
    let line = lines[index]
    if !isInBackMatter, line.choice == nil { isInBackMatter = beginsBackMatter(index) }
    if isInBackMatter {
      back.add(line)
      return .backMatter
    }
    let position = items.count + 1
    if let part = tables.parts[index] {
      guard let passage = builder.add(line, as: part) else { return .furniture }
      return .passage(position: position, passage: passage)
    }
    if line.choice == nil, isAside(line, index) { return .furniture }
    guard let passage = builder.add(line) else { return .furniture }
    return .passage(position: position, passage: passage)
  }

  private static let asides = WordClasses([.pause, .dayPart, .weekday, .classLine, .ordinalName, .article])
  private static let backMatter = WordClasses([.backMatter])
  private static let attestation = WordClasses([.attestation])

  /// A pause, a day or a part of it, a class of items.
  private func isAside(_ line: SourceLine, _ index: Int) -> Bool {
    let isHour = line.text.hasSuffix(".m.")
    guard line.text.utf8.count < 80, !line.endsSentence || isHour,
      lexicon.mayBegin(line.behindTime ?? line.text, Self.asides)
    else { return false }
    let said = MinutesLine(line.text, lexicon: lexicon)
    return (said.isPause || said.isPartOfDay || said.isClassOfItems)
      && Standing(of: index, through: index, in: lines).weight > 0.45
  }

  /// Words like "Annex" that stand for themselves, or a rule with no heading behind it, end the agenda.
  private func beginsBackMatter(_ index: Int) -> Bool {
    let line = lines[index]
    if index == signature { return true }
    if Furniture.isRule(line.text) { return index > lastHeading }
    if line.text == "--" { return true }
    if index > lastHeading, isEnd(index), line.isRowOfStars || attests(index) { return true }
    let goesOn = index > 0 && lines[index - 1].isContent && line.startsWithSmallLetter
    // "- Participants: comment on the draft" is a task.
    guard line.text.utf8.count < 90, !goesOn, ListMark(line.text)?.isBullet != true,
      lexicon.mayBegin(line.text, Self.backMatter)
    else {
      return false
    }
    return MinutesLine(line.text, lexicon: lexicon).beginsBackMatter
  }

  /// `Approved by written procedure on 14 June`, standing free.
  private func attests(_ index: Int) -> Bool {
    (!lines[index - 1].isContent || isDivider(lines[index - 1].text))
      && lexicon.mayBegin(lines[index].text, Self.attestation)
      && TaggedWords(lines[index].text, lexicon: lexicon).phrase(.attestation, at: 0) != nil
  }

  private func isDivider(_ text: String) -> Bool { text.utf8.allSatisfy { "-_*=~".utf8.contains($0) } }

  /// Whether hardly anything of the minutes follows the line.
  private func isEnd(_ index: Int) -> Bool {
    end - index < 40 && lines[index..<end].count { $0.isContent } < 8
  }
}

/// An item of the agenda with what the passages alone do not tell.
struct OutlineItem {
  let item: AgendaItem
  /// The heads of its tables, by the number of the passage that is a row of them, from 1.
  let tableHeads: [Int: [String]]
  /// The numbers of the passages that an arrow marks as what follows from the others, from 1.
  var arrows: Set<Int> = []
  /// How the entries of its lists are told apart, by the number of the passage, from 1.
  var marks: [Int: ListMark.Kind] = [:]
  /// The numbers of the passages that are blocks below the label of a task, from 1.
  var blocks: Set<Int> = []
}
