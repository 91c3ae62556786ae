import Model

/// How this document marks its headings, inferred from all of its lines.
struct HeadingScheme {
  /// The headings by the line they begin on, their level the depth they have in the agenda.
  private(set) var headings: [Int: HeadingMark] = [:]
  /// The lines of agendas and tables of contents printed before the minutes.
  let contents: Set<Int>

  let lines: [SourceLine]
  private let tables: TableLines
  let lexicon: LexiconIndex

  init(of lines: [SourceLine], tables: TableLines, lexicon: LexiconIndex) {
    self.lines = lines
    self.tables = tables
    self.lexicon = lexicon
    let candidates = HeadingCandidates(in: lines, lexicon: lexicon).marks
    let agenda = PrintedAgenda(in: lines, marks: candidates, lexicon: lexicon)
    contents = agenda.lines
    takeHeadings(among: candidates)
    addListed(agenda, among: candidates)
    if headings.isEmpty { headings = tables.headingRows(lexicon: lexicon) }
    if headings.isEmpty {
      takeHeadings(among: HeadingCandidates(in: lines, small: true, lexicon: lexicon).marks)
    }
    for index in lines.indices {
      guard let choice = lines[index].choice else { continue }
      headings[index] = HeadingMark(choice)
    }
  }

  private mutating func takeHeadings(among candidates: [Int: HeadingMark]) {
    let marks = candidates.filter { index, mark in
      !contents.contains(index) && tables.parts[index] == nil
        && !MinutesLine(lines[index].text, lexicon: lexicon).isNoHeading
        && (mark.label != nil || !MinutesLine(mark.title, lexicon: lexicon).isNoHeading)
    }
    let ranking = FamilyRanking(of: marks, in: lines, lexicon: lexicon)
    if let main = ranking.main { accept(marks, ranking, main) }
  }

  /// A title without label that stands alone, where the agenda printed before the minutes lists it.
  private mutating func addListed(_ agenda: PrintedAgenda, among marks: [Int: HeadingMark]) {
    guard let end = contents.max(), !headings.isEmpty else { return }
    let titles = agenda.titles
    for (index, mark) in marks where index > end && headings[index] == nil && mark.label == nil {
      let standing = Standing(of: index, through: index, in: lines)
      guard mark.rest == nil, standing.weight == 1, agenda.lists(mark.title, among: titles) else { continue }
      headings[index] = mark
      headings[index]?.level = 1
    }
  }

  /// Whether the line belongs to a heading.
  func isHeading(_ index: Int) -> Bool {
    headings[index] != nil || (index > 0 && headings[index - 1].map { $0.lineCount > 1 } ?? false)
      || (index > 1 && headings[index - 2].map { $0.lineCount > 2 } ?? false)
  }

  private mutating func accept(
    _ marks: [Int: HeadingMark], _ ranking: FamilyRanking, _ main: HeadingMark.Family
  ) {
    let own = mainHeadings(marks, ranking, main)
    guard let first = own.first else { return }
    var accepted = [main: own]
    for (family, places) in ranking.places where family != main {
      let others = nested(places, in: family, marks, ranking, main, from: own)
      if !others.isEmpty { accepted[family] = others }
      if case .signed = family, case .signed = main, places.count > 1, let first = own.first,
        places[0] > first
      {
        accepted[family] = places
      }
    }
    for family in [HeadingMark.Family.capitals, .bold, .plain, .italic] where family != main {
      let places = ranking.places[family] ?? []
      let parts = titlesOfParts(places, marks, above: accepted, ranking, isStronger: main == .plain)
      if parts.count > 1 {
        accepted[family] = parts
      } else {
        let subtitles = subtitles(places, family, marks, ranking, below: accepted)
        if subtitles.count > 1 { accepted[family] = subtitles }
      }
    }
    let begin = accepted.values.compactMap(\.first).min() ?? first
    setLevels(accepted, marks)
    for places in accepted.values { dropCommonWords(places) }
    addUnnumbered(main, behind: begin)
    addTimed(own, main, behind: begin)
    for index in marks.keys where headings[index] == nil {
      guard let mark = marks[index],
        index > begin ? isClosing(mark, at: index) : isOpening(mark, at: index, ranking)
      else { continue }
      headings[index] = mark
      headings[index]?.level = 1
    }
  }

  /// The titles without label right above headings: they head a part of the agenda; where they are marked more
  /// strongly, so do those with text of their own.
  private func titlesOfParts(
    _ places: [Int], _ marks: [Int: HeadingMark], above accepted: [HeadingMark.Family: [Int]],
    _ ranking: FamilyRanking, isStronger: Bool
  ) -> [Int] {
    let headings = Set(accepted.values.joined())
    return places.filter { index in
      guard let mark = marks[index], mark.likeness > 0.6,
        let next = lines[(index + mark.lineCount)...].firstIndex(where: \.isContent)
      else { return false }
      return headings.contains(next) || isStronger && ranking.text.isFound(under: index)
    }
  }

  /// The titles without label inside of items, that have text under them and stand alone.
  private func subtitles(
    _ places: [Int], _ family: HeadingMark.Family, _ marks: [Int: HeadingMark], _ ranking: FamilyRanking,
    below accepted: [HeadingMark.Family: [Int]]
  ) -> [Int] {
    let headings = accepted.values.joined()
    guard let first = headings.min(), let last = headings.max() else { return [] }
    return places.filter { index in
      guard index > first, let mark = marks[index], mark.likeness > 0.75, mark.rest == nil,
        ranking.text.isFound(under: index, insideAgenda: true), !isClosing(mark, at: index) || index < last
      else { return false }
      let standing = Standing(of: index, through: index, in: lines)
      return standing.isFreeAbove && standing.isFreeBelow
    }
  }

  /// No heading is deeper: it is as far as light markup goes.
  private static let deepest = 6

  /// The depth of a family is its place in the order in which the families begin.
  private mutating func setLevels(_ accepted: [HeadingMark.Family: [Int]], _ marks: [Int: HeadingMark]) {
    let families = accepted.keys.sorted { (accepted[$0]?.first ?? 0) < (accepted[$1]?.first ?? 0) }
    for (depth, family) in families.enumerated() {
      let places = accepted[family] ?? []
      let top = places.compactMap { marks[$0]?.level }.min() ?? 1
      for index in places {
        headings[index] = marks[index]
        headings[index]?.level = min(Self.deepest, depth + 1 + (marks[index]?.level ?? 1) - top)
      }
    }
    closeGaps(accepted.values.joined().sorted())
  }

  /// `1.` right below `III.` is one level deeper, though elsewhere `A.` stands between the two.
  private mutating func closeGaps(_ places: [Int]) {
    var above: [(level: Int, depth: Int)] = []
    for index in places {
      guard let mark = headings[index] else { continue }
      above.removeAll { $0.level >= mark.level }
      let depth = mark.numbers.count > 1 ? mark.level : above.last.map { $0.depth + 1 } ?? mark.level
      headings[index]?.level = min(mark.level, depth)
      above.append((mark.level, min(mark.level, depth)))
    }
  }

  /// `16:15  Break-out groups`, where the others are `14:30  Session II – …`.
  private mutating func addTimed(_ own: [Int], _ family: HeadingMark.Family, behind first: Int) {
    guard own.count > 1, own.allSatisfy({ headings[$0]?.isTimed == true }) else { return }
    for index in lines.indices.dropFirst(first) where headings[index] == nil && lines[index].isContent {
      guard let title = lines[index].behindTime, title.utf8.count < 90,
        !MinutesLine(title, lexicon: lexicon).isNoHeading,
        HeadingTitle.likeness(of: title, lexicon: lexicon) > 0.5,
        Standing(of: index, through: index, in: lines).weight == 1
      else { continue }
      headings[index] = HeadingMark(family: family, title: title, likeness: 1)
    }
  }

  /// "Re AOB:", where the others are "Re item 3: …".
  private mutating func addUnnumbered(_ family: HeadingMark.Family, behind first: Int) {
    guard case .labelled(let style, _, _) = family, let word = style.keyword.firstWord else { return }
    for index in lines.indices.dropFirst(first) where headings[index] == nil && lines[index].isContent {
      let text = lines[index].text
      guard text.utf8.count < 90, text.lowercased().hasPrefix(word + " "),
        text.utf8.last == UInt8(ascii: ":"),
        Standing(of: index, through: index, in: lines).weight == 1
      else { continue }
      let title = String(text.dropFirst(word.count)).trimming { ": ".contains($0) }
      headings[index] = HeadingMark(family: family, title: title, likeness: 1)
    }
  }

  /// What all titles behind a word and a number begin with belongs to the label: "Zu Punkt 3 der Tagesordnung: …".
  private mutating func dropCommonWords(_ places: [Int]) {
    guard places.count > 1, let first = headings[places[0]], case .labelled(let style, _, _) = first.family,
      style.keyword != .none
    else { return }
    let titles = places.compactMap { headings[$0]?.title.split(separator: " ") }
    let common = titles.dropFirst().reduce(titles[0][...]) { common, title in
      common.prefix(zip(common, title).prefix { $0 == $1 }.count)
    }
    let dropped = common.prefix { $0.first?.isLowercase == true }.count
    guard dropped > 0 else { return }
    for index in places {
      guard let title = headings[index]?.title else { continue }
      let rest = title.split(separator: " ").dropFirst(dropped).joined(separator: " ")
      headings[index]?.title = HeadingLabel.unwrapped(rest.trimming { ":–— ".contains($0) })
    }
  }

  /// `Introduction`, standing free above text, before the first heading with a label.
  private func isOpening(_ mark: HeadingMark, at index: Int, _ ranking: FamilyRanking) -> Bool {
    mark.label == nil && mark.rest == nil && MinutesLine(mark.title, lexicon: lexicon).isClosingTitle
      && Standing(of: index, through: index, in: lines).weight == 1 && ranking.text.isFound(under: index)
  }

  /// A heading without label in a document that labels them: it announces tasks, or closes the meeting.
  private func isClosing(_ mark: HeadingMark, at index: Int) -> Bool {
    guard ![.hashes, .endedByColon].contains(mark.family), !mark.family.isLabelled, mark.rest == nil,
      mark.likeness > 0.6
    else { return false }
    let line = MinutesLine(mark.title, lexicon: lexicon)
    if line.announcesTasks || line.isClosingTitle { return true }
    guard let next = lines[(index + 1)...].firstIndex(where: \.isContent), headings[next] == nil else {
      return false
    }
    let isList = tables.parts[next] != nil || (ListMark(lines[next].text)?.isBullet ?? false)
    // "After discussion the Committee" leads in a list whose entries go on with the sentence.
    let goesOn = ListMark(lines[next].text)?.rest.first?.isLowercase ?? false
    return isList && !goesOn && Standing(of: index, through: index, in: lines).isFreeAbove
  }
}
