import Model

/// How this document marks its headings, inferred from all of its lines.
struct HeadingScheme {
  /// The headings by the line they begin on, their level the depth they have in the agenda.
  private(set) var headings: [Int: HeadingMark] = [:]
  /// The lines of agendas and tables of contents printed before the minutes.
  let contents: Set<Int>

  private let lines: [SourceLine]
  private let tables: TableLines
  private let lexicon: LexiconIndex

  init(of lines: [SourceLine], tables: TableLines, lexicon: LexiconIndex) {
    self.lines = lines
    self.tables = tables
    self.lexicon = lexicon
    let candidates = HeadingCandidates(in: lines, lexicon: lexicon).marks
    contents = PrintedAgenda(in: lines, marks: candidates, lexicon: lexicon).lines
    let marks = candidates.filter { index, mark in
      !contents.contains(index) && tables.parts[index] == nil
        && !MinutesLine(lines[index].text, lexicon: lexicon).isNoHeading
        && (mark.label != nil || !MinutesLine(mark.title, lexicon: lexicon).isNoHeading)
    }
    let ranking = FamilyRanking(of: marks, in: lines, lexicon: lexicon)
    if let main = ranking.main {
      accept(marks, ranking, main)
    } else {
      headings = tables.headingRows(lexicon: lexicon)
    }
    for index in lines.indices {
      guard let choice = lines[index].choice else { continue }
      headings[index] = HeadingMark(choice)
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
      let others = nested(places, family, marks, ranking, main, from: own)
      if !others.isEmpty { accepted[family] = others }
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
    for index in marks.keys where index > begin && headings[index] == nil {
      guard let mark = marks[index], isClosing(mark, at: index) else { continue }
      headings[index] = mark
      headings[index]?.level = 1
    }
  }

  /// The marks of the main family that are headings; of titles without label only those with text under them begin.
  private func mainHeadings(
    _ marks: [Int: HeadingMark], _ ranking: FamilyRanking, _ main: HeadingMark.Family
  ) -> [Int] {
    let places = (ranking.places[main] ?? []).filter { (marks[$0]?.likeness ?? 0) > 0.35 }
    switch main {
    case .hashes:
      // A single first heading above all others is the title of the document; so is one that says what it is.
      let levels = places.compactMap { marks[$0]?.level }
      guard let top = levels.first, levels.count > 1, levels.dropFirst().allSatisfy({ $0 > top }) else {
        return places
      }
      let rest = places.dropFirst().drop { index in
        marks[index].map { MinutesLine($0.title, lexicon: lexicon).isLabelledAsMinutes } ?? false
      }
      return Array(rest)
    case .plain, .capitals, .bold:
      return Array(places.drop { !ranking.text.isFound(under: $0) })
    default: return withFollowers(places, in: ranking.places[main] ?? [], marks)
    }
  }

  /// Those that stand less free count too where they go on with the numbers.
  private func withFollowers(_ likely: [Int], in places: [Int], _ marks: [Int: HeadingMark]) -> [Int] {
    // "28. Sitzung" in the head counts no items: a series begins with its first.
    let start = places.prefix(3).firstIndex { (marks[$0]?.numbers.last ?? 0) <= 1 } ?? 0
    var last: [Int] = []
    let certain = Set(likely)
    return places.dropFirst(start).filter { index in
      guard let mark = marks[index] else { return false }
      let isNext =
        !last.isEmpty && mark.numbers.dropLast().elementsEqual(last.dropLast())
        && mark.numbers.last == (last.last ?? 0) + 1
      guard certain.contains(index) || (isNext && mark.titleLikeness > 0.8 && isMarkedOff(index, mark)) else {
        return false
      }
      last = mark.numbers
      return true
    }
  }

  /// Whether a wrapped line would hardly begin so.
  private func isMarkedOff(_ index: Int, _ mark: HeadingMark) -> Bool {
    guard case .labelled(let style, _, _) = mark.family else { return false }
    return style.numerals == .slashed || mark.numbers.count > 1 || style.delimiter != " "
  }

  /// The marks of another family that are headings above or below those of the main one.
  private func nested(
    _ places: [Int], _ family: HeadingMark.Family, _ marks: [Int: HeadingMark], _ ranking: FamilyRanking,
    _ main: HeadingMark.Family, from own: [Int]
  ) -> [Int] {
    guard case .labelled(let style, let isRunIn, _) = family, ranking.weight(of: family) > 0 else {
      return []
    }
    let likely = places.filter { (marks[$0]?.likeness ?? 0) > 0.65 }
    guard !isRunIn, likely.count > 1 || style.isKnown, likely.count * 3 >= places.count * 2 else {
      return []
    }
    // What light markup marks as titles has nothing above it.
    let isAbove =
      main != .hashes
      && (style.isKnown || likely.contains { index in own.hasNumber(in: index + 1...index + 3) })
    if !isAbove {
      guard let first = own.first, likely[0] > first, ranking.shareWithText(likely, family) > 0.6 else {
        return []
      }
    }
    let standing = likely.allSatisfy { Standing(of: $0, through: $0, in: lines).weight > 0.75 }
    return standing || style.isKnown ? likely : []
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
    return isList && Standing(of: index, through: index, in: lines).isFreeAbove
  }
}

extension [Int] {
  /// Whether a sorted array has a number of the range; halves it until it is known.
  fileprivate func hasNumber(in range: ClosedRange<Int>) -> Bool {
    var (lower, upper) = (startIndex, endIndex)
    while lower < upper {
      let middle = (lower + upper) / 2
      if self[middle] < range.lowerBound { lower = middle + 1 } else { upper = middle }
    }
    return lower < endIndex && range.contains(self[lower])
  }
}
