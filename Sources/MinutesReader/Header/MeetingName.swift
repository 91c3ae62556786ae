import Model

/// The words that name the meeting, without kind, date, time and place, and the group that met.
struct MeetingName {
  private(set) var title: String?
  private(set) var ordinal: Int?
  private(set) var group: String?
  /// Whether only a sentence that says something of the meeting names it.
  private(set) var isSaidInPassing = false

  private let lexicon: LexiconIndex

  init(in lines: [TaggedWords], lexicon: LexiconIndex) {
    self.lexicon = lexicon
    let named = lines.filter {
      $0.has(.meeting) && !$0.isLabelled(.placeLabel) && !$0.isLabelled(.participants)
        && !$0.isLabelled(.otherDate) && !$0.isLabelledByHours
    }
    // A line of a letter says something of the meeting, but does not name it.
    let titles = named.filter { !$0.isProse && !$0.isKindAlone }
    // A line that counts the meeting says more than one that only calls it so, and that more than the name of a group.
    let best =
      titles.first { Self.number(in: $0) != nil } ?? titles.first(where: \.namesMeeting) ?? titles.first
      ?? named.first
    isSaidInPassing = titles.isEmpty && !named.isEmpty
    let segment = best.flatMap { Self.segment(naming: $0) }
    if let segment { ordinal = Self.number(in: segment) }
    let alone =
      Self.groupLine(
        in: lines.filter { $0.isLabelled(.subjectLabel) }.compactMap(\.behindLabel), lexicon: lexicon)
      ?? Self.groupLine(in: lines, lexicon: lexicon)
      ?? Self.groupLine(in: lines, lexicon: lexicon, inLabels: true)
      ?? Self.lineInCapitals(lines)
    let linked = segment.flatMap { Self.linkedGroup(in: $0) }
    group = Self.group(linked, alone, lexicon)
    title = segment.map(\.text) ?? group
    if segment?.has(.meeting) == false { group = alone ?? title }
  }

  /// The group that the title names, unless a line of its own names it in its plain form.
  private static func group(_ linked: String?, _ alone: String?, _ lexicon: LexiconIndex) -> String? {
    guard let linked else { return alone }
    let wording = TaggedWords(linked, lexicon: lexicon)
    guard wording.has(.group) || alone == nil else { return alone }
    // "Gremium: Europäisches Netz" says in the nominative what the title has in another case.
    if let alone, lexicon.lexicon.joinsNouns {
      let other = TaggedWords(alone, lexicon: lexicon)
      if other.words.count == wording.words.count, other.words.last?.symbol == wording.words.last?.symbol,
        other.words.count > 2, other.folded(other.words.count - 1) == wording.folded(wording.words.count - 1)
      {
        return alone
      }
    }
    // "The Board" is whichever board has a line of its own.
    if let alone, wording.words.count == 1 { return alone }
    guard let first = wording.words.first else { return alone }
    let forms = lexicon.lexicon.groupForms
    if wording.words.count > 1, let form = forms[wording.text(of: 0..<2).lowercased()] {
      return form + String(decoding: wording.bytes[wording.words[1].range.upperBound...], as: UTF8.self)
    }
    guard let form = forms[wording.text(of: 0..<1).lowercased()] else { return linked }
    return form + String(decoding: wording.bytes[first.range.upperBound...], as: UTF8.self)
  }

  /// The part of the line that names the meeting: between dashes, before the date, behind the kind.
  private static func segment(naming line: TaggedWords) -> TaggedWords? {
    var range = line.words.indices
    if let label = line.label, isKnown(label, in: line) { range = label.upperBound..<range.upperBound }
    guard let meeting = line.all(.meeting).first(where: { $0.lowerBound >= range.lowerBound }) else {
      return nil
    }
    if let dash = range.dropFirst().last(where: { $0 <= meeting.lowerBound && isDash(line.words[$0]) }),
      !namesGroup(line, before: dash)
    {
      range = dash..<range.upperBound
    }
    if let dash = range.dropFirst().first(where: { $0 > meeting.lowerBound && isDash(line.words[$0]) }) {
      range = range.lowerBound..<dash
    }
    // "Network on Elections, meeting of 27 November": the group is the name.
    let name = withoutKind(line, range.lowerBound..<meeting.lowerBound)
    if line.words[meeting.lowerBound].gap.contains(.comma),
      !line.words.indices.contains(meeting.upperBound) || line.words[meeting.upperBound].number == nil,
      line.all(.group).contains(where: { name.contains($0.lowerBound) && $0.upperBound <= name.upperBound })
    {
      return line.part(bytes(of: name, in: line))
    }
    range = behindDate(line, range, before: meeting.lowerBound)
    range = untilDate(line, range, behind: meeting.upperBound)
    range = withoutKind(line, range)
    return range.isEmpty ? nil : line.part(bytes(of: range, in: line))
  }

  /// Whether the label says what kind of thing follows: `Subject: Minutes of …`, `Meeting: …`.
  private static func isKnown(_ label: Range<Int>, in line: TaggedWords) -> Bool {
    let isOfKind = label.allSatisfy { line.isA(.kind, at: $0) || line.isA(.meeting, at: $0) }
    return isOfKind
      || [WordClass.placeLabel, .mailLabel, .dateLabel].contains { line.phrase($0, at: 0) == label }
  }

  /// Words with the brackets and quotes that belong to them.
  private static func bytes(of range: Range<Int>, in line: TaggedWords) -> Range<Int> {
    var lower = line.words[range.lowerBound].range.lowerBound
    while lower > 0, "#«\"(".utf8.contains(line.bytes[lower - 1]) { lower -= 1 }
    var upper = line.words[range.upperBound - 1].range.upperBound
    let open = line.bytes[lower..<upper]
    if open.contains(UInt8(ascii: "(")), upper < line.bytes.count, line.bytes[upper] == UInt8(ascii: ")") {
      upper += 1
    }
    for (opening, closing) in quotes
    where line.bytes[upper...].starts(with: closing) && open.firstRange(of: opening) != nil {
      upper += closing.count
    }
    return lower..<upper
  }

  private static let quotes = [("„", "“"), ("“", "”"), ("«", "»"), ("\"", "\"")].map {
    (Array($0.utf8), Array($1.utf8))
  }

  private static func isDash(_ word: Word) -> Bool {
    word.gap.contains(.dash) || word.gap.contains(.semicolon)
  }

  private static func namesGroup(_ line: TaggedWords, before dash: Int) -> Bool {
    line.all(.group).contains { $0.upperBound <= dash }
      && !line.all(.group).contains { $0.lowerBound >= dash }
  }

  /// "die am 8. und 9. Mai 2023 in Linz abgehaltene 17. Tagung": what stands before the meeting and its number is no name.
  private static func behindDate(_ line: TaggedWords, _ range: Range<Int>, before meeting: Int) -> Range<Int>
  {
    guard let date = DateReader(line).found(from: range.lowerBound), date.words.upperBound <= meeting else {
      return range
    }
    let number = (max(date.words.upperBound, meeting - 2)..<meeting).first {
      line.words[$0].number != nil || line.ordinal(at: $0) != nil
    }
    return (number ?? meeting)..<range.upperBound
  }

  /// Before a date, a time, a bracket or a comma behind the word for the meeting.
  private static func untilDate(_ line: TaggedWords, _ range: Range<Int>, behind meeting: Int) -> Range<Int> {
    var end = range.upperBound
    if let date = DateReader(line).found(from: range.lowerBound), date.words.lowerBound >= range.lowerBound {
      end = min(end, date.words.lowerBound)
    }
    if let mark = (meeting..<max(meeting, end)).first(where: { index in
      let gap = line.words[index].gap
      return gap.contains(.comma) || line.phrase(.held, at: index) != nil
        || (gap.contains(.opening) && !isShortForm(line, at: index))
        || gap.contains(.colon)
    }) {
      end = mark
    }
    while end > range.lowerBound, isFiller(line.words[end - 1]) { end -= 1 }
    return range.lowerBound..<max(range.lowerBound, end)
  }

  /// `(ECNE)` belongs to the name.
  private static func isShortForm(_ line: TaggedWords, at index: Int) -> Bool {
    line.words[index].shape == .capitals
      && (index + 1 == line.words.count || line.words[index + 1].gap.contains(.closing))
  }

  private static func isFiller(_ word: Word) -> Bool {
    word.number == nil && word.gap != .hyphen
      && (word.isA(.preposition) || word.isA(.article) || word.isA(.genitive) || word.isA(.weekday)
        || word.isA(.conjunction)
        || word.isA(.timeLabel) || word.isA(.dateLabel) || word.isA(.link))
      && word.shape != .capitals
  }

  /// Behind `Minutes of the`, `Protokoll der`.
  private static func withoutKind(_ line: TaggedWords, _ range: Range<Int>) -> Range<Int> {
    var start = lastKind(line, range) ?? range.lowerBound
    var hasKind = false
    while start < range.upperBound {
      if let kind = line.phrase(.kind, at: start), kind.upperBound <= range.upperBound {
        (start, hasKind) = (kind.upperBound, true)
      } else if hasKind,
        line.isA(.article, at: start) || line.isA(.link, at: start) || line.isA(.genitive, at: start)
      {
        start += 1
      } else {
        break
      }
    }
    return start..<range.upperBound
  }

  /// "Please find below the minutes of the third meeting": the kind of document before "of", wherever it stands.
  private static func lastKind(_ line: TaggedWords, _ range: Range<Int>) -> Int? {
    guard let meeting = line.all(.meeting).first(where: { range.contains($0.lowerBound) }) else { return nil }
    return line.all(.kind).last { kind in
      range.contains(kind.lowerBound) && kind.upperBound < meeting.lowerBound
        && (line.isA(.link, at: kind.upperBound) || line.isA(.genitive, at: kind.upperBound))
    }?.lowerBound
  }

  /// What the title says behind "of the".
  private static func linkedGroup(in segment: TaggedWords) -> String? {
    guard let meeting = segment.first(.meeting) else { return nil }
    // "Sitzung Europäisches Kooperationsnetz"
    if segment.words.indices.contains(meeting.upperBound), segment.words[meeting.upperBound].gap == .space,
      segment.words[meeting.upperBound].shape == .capitalised,
      segment.all(.group).contains(where: { (0..<4).contains($0.lowerBound - meeting.upperBound) })
    {
      return String(
        decoding: segment.bytes[segment.words[meeting.upperBound].range.lowerBound...], as: UTF8.self)
    }
    guard
      let link = segment.words.indices.first(where: { $0 >= meeting.upperBound && segment.isA(.link, at: $0) }
      )
    else { return nil }
    var start = link + 1
    while segment.isA(.article, at: start), start < segment.words.count { start += 1 }
    guard start < segment.words.count, segment.words[start].number == nil else { return nil }
    return String(decoding: segment.bytes[segment.words[start].range.lowerBound...], as: UTF8.self)
      .trimming { " ,;:".contains($0) }
  }

  /// A line that names a group and nothing else.
  ///
  /// In labels, where asked for: `Elections Liaison Circle: autumn check-in`.
  private static func groupLine(
    in lines: [TaggedWords], lexicon: LexiconIndex, inLabels isInLabels: Bool = false
  ) -> String? {
    for line in lines.prefix(25).compactMap({ $0.namesGroupByLabel ? $0.behindLabel : $0 }) {
      let isLabelled = line.label.map { !isInLabels || !$0.contains { line.isA(.group, at: $0) } } ?? false
      guard line.has(.group), !isLabelled, line.words.count <= 14 || line.has(.meeting),
        DateReader(line).first == nil || isDashed(line)
      else { continue }
      let end =
        line.words.indices.dropFirst().first {
          isDash(line.words[$0]) || !line.words[$0].gap.isDisjoint(with: [.comma, .colon])
        } ?? line.words.count
      let range = withoutKind(line, 0..<end)
      guard !range.isEmpty, line.all(.group).contains(where: { range.contains($0.lowerBound) }),
        !line.all(.meeting).contains(where: { meeting in
          range.contains(meeting.lowerBound) && !line.all(.group).contains { $0.overlaps(meeting) }
        })
      else { continue }
      let reach = line.words[range.lowerBound].range.lowerBound
      let upper =
        end == line.words.count ? line.bytes.count : line.words[range.upperBound - 1].range.upperBound
      return String(decoding: line.bytes[reach..<upper], as: UTF8.self).trimming { " ,;:–—-".contains($0) }
    }
    return nil
  }

  /// The first line, where it is in capitals and says nothing that is known otherwise.
  private static func lineInCapitals(_ lines: [TaggedWords]) -> String? {
    guard let first = lines.first, (2...8).contains(first.words.count), !first.has(.kind),
      !first.has(.meeting),
      first.words.allSatisfy({ $0.shape == .capitals || $0.range.count == 1 }), first.label == nil
    else { return nil }
    return first.text
  }

  private static func isDashed(_ line: TaggedWords) -> Bool { line.words.dropFirst().contains { isDash($0) } }

  /// `third`, `19th`, `12.`, `#31`, `XIV`, `6e`
  private static func number(in line: TaggedWords) -> Int? {
    if let ordinal = line.ordinal { return ordinal }
    let date = DateReader(line).first?.words
    for (index, word) in line.words.enumerated() where date?.contains(index) != true {
      if let number = word.number, word.range.count < 4, number > 0 {
        let isMarked = word.range.lowerBound > 0 && line.bytes[word.range.lowerBound - 1] == UInt8(ascii: "#")
        let next = line.words.indices.contains(index + 1) ? line.words[index + 1] : nil
        let hasSuffix =
          next.map {
            $0.gap.isEmpty && $0.range.count < 4 && !$0.isA(.hour) || $0.gap == [.stop, .space]
              || $0.gap == [.other] && $0.range.count < 3
          } ?? false
        let isBehindMeeting = index > 0 && line.words[index - 1].isA(.meeting) && word.gap == .space
        let isNamed = index > 0 && ["no", "nr", "n"].contains(line.text(of: index - 1..<index).lowercased())
        if isMarked || hasSuffix || isBehindMeeting || isNamed { return number }
      } else if word.shape == .capitals || word.range.count == 1, word.range.count > 1 || word.gap == .space,
        let roman = RomanNumeral(line.text(of: index..<index + 1)), isOrdinal(word, index, line)
      {
        return roman.value
      } else if line.isA(.meeting, at: index + 1), line.text(of: index..<index + 1).last == "e",
        let roman = RomanNumeral(String(line.text(of: index..<index + 1).dropLast()))
      {
        // "VIIe session"
        return roman.value
      }
    }
    return nil
  }

  /// A Roman numeral counts the meeting where a stop follows it, or the word for the meeting stands beside it.
  private static func isOrdinal(_ word: Word, _ index: Int, _ line: TaggedWords) -> Bool {
    line.isA(.meeting, at: index + 1) || line.isA(.meeting, at: index - 1)
      || line.words.indices.contains(index + 1) && line.words[index + 1].gap.contains(.stop)
  }
}

extension TaggedWords {
  /// `First sitting opens: Thursday 14:15`
  fileprivate var isLabelledByHours: Bool {
    label.map { $0.contains { isA(.opening, at: $0) || isA(.closing, at: $0) } } ?? false
  }

  /// `Group: European Cooperation Network on Elections`
  fileprivate var namesGroupByLabel: Bool {
    label.map { $0.allSatisfy { isA(.group, at: $0) || isA(.genitive, at: $0) && !isA(.mailLabel, at: $0) } }
      ?? false
  }

  /// `MEETING MINUTES`: what kind of document it is, and nothing else.
  fileprivate var isKindAlone: Bool {
    has(.kind) && words.allSatisfy { $0.isA(.kind) || $0.isA(.meeting) }
  }

  /// Whether a word for a meeting stands in it that is no part of a group's name, "conference of".
  fileprivate var namesMeeting: Bool {
    let groups = all(.group)
    return all(.meeting).contains { meeting in
      !groups.contains { $0.overlaps(meeting) } && !isPartOfName(at: meeting.upperBound)
    }
  }

  /// "Conference Services" is no conference.
  private func isPartOfName(at next: Int) -> Bool {
    guard !lexicon.lexicon.joinsNouns, words.indices.contains(next), words[next].gap == .space else {
      return false
    }
    return words[next].shape == .capitalised && words[next].number == nil && !isA(.weekday, at: next)
      && !words[next].starting.contains(.monthName)
  }

  /// Whether one sentence ends in it and another begins.
  fileprivate var isProse: Bool {
    (words.count > 16 || words.contains { $0.isA(.finiteVerb) && $0.shape == .small })
      && Sentences.ranges(in: text).count > 1
  }
}
