import Model

/// The words that name the meeting, without kind, date, time and place, and the group that met.
struct MeetingName {
  private(set) var title: String?
  private(set) var ordinal: Int?
  private(set) var group: String?
  /// Whether only a sentence that says something of the meeting names it.
  private(set) var isSaidInPassing = false

  init(in lines: [TaggedWords], lexicon: LexiconIndex) {
    let named = lines.filter {
      $0.has(.meeting) && !$0.isLabelled(.placeLabel) && !$0.isLabelled(.participants)
        && !$0.isLabelled(.otherDate) && !$0.isLabelled(.nextMeeting) && !$0.isLabelledByHours
        && !$0.isMeetingInBrackets
    }
    // A line of a letter says something of the meeting, but does not name it.
    let titles = named.filter { !$0.isProse && !$0.isKindAlone }
    // A line that counts the meeting says more than one that only calls it so, and that more than the name of a group.
    let best =
      titles.first { $0.numberOfMeeting != nil } ?? titles.first(where: \.namesMeeting) ?? titles.first
      ?? named.first
    isSaidInPassing = titles.isEmpty && !named.isEmpty
    let segment = best.flatMap { Self.segment(naming: $0) }
    // "Task Force on Results – minutes #31" counts a meeting that it does not mention.
    let counted = segment ?? lines.first { $0.has(.kind) && $0.bytes.contains(UInt8(ascii: "#")) }
    ordinal = counted?.numberOfMeeting
    let alone = GroupName.alone(in: lines)
    let linked = segment.flatMap { GroupName.linked(in: $0) }
    group = GroupName.chosen(linked, alone, lexicon: lexicon)
    // "Séance du 12 avril" is called so by its day alone; "Herbsttagung" says which.
    let isBare =
      segment.map { $0.words.count == 1 && $0.words[0].symbol != 0 && $0.words[0].range.count < 12 } ?? true
    title = isBare ? group ?? segment?.text : segment?.text
    if segment?.has(.meeting) == false { group = alone ?? title }
  }

  /// With these no name ends.
  private static let openEnds: [WordClass] = [
    .complementiser, .relative, .finiteVerb, .past, .genitive, .article, .preposition,
  ]

  /// The part of the line that names the meeting: between dashes, before the date, behind the kind.
  private static func segment(naming line: TaggedWords) -> TaggedWords? {
    var range = line.words.indices
    if let label = line.label, isKnown(label, in: line) { range = label.upperBound..<range.upperBound }
    guard let meeting = line.all(.meeting).first(where: { $0.lowerBound >= range.lowerBound }) else {
      return nil
    }
    if let dash = range.dropFirst().last(where: { $0 <= meeting.lowerBound && line.isSetOff(at: $0) }),
      !namesGroup(line, before: dash)
    {
      range = dash..<range.upperBound
    }
    if let dash = range.dropFirst().first(where: { $0 > meeting.lowerBound && line.isSetOff(at: $0) }) {
      range = range.lowerBound..<dash
    }
    // "Network on Elections, meeting of 27 November": the group is the name.
    let name = line.withoutKind(range.lowerBound..<meeting.lowerBound)
    if line.words[meeting.lowerBound].gap.contains(.comma),
      !line.words.indices.contains(meeting.upperBound) || line.words[meeting.upperBound].number == nil,
      line.all(.group).contains(where: { name.contains($0.lowerBound) && $0.upperBound <= name.upperBound })
    {
      return line.part(bytes(of: name, in: line))
    }
    range = behindDate(line, range, before: meeting.lowerBound)
    range = untilDate(line, range, behind: meeting.upperBound)
    range = line.withoutKind(range)
    // "… on Elections that was" held, "séance du" a day
    while let last = range.last, last > meeting.lowerBound, line.words[last].gap == .space,
      openEnds.contains(where: { line.isA($0, at: last) })
    {
      range = range.dropLast()
    }
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
}

extension TaggedWords {
  /// Behind `Minutes of the`, `Protokoll der`.
  func withoutKind(_ range: Range<Int>) -> Range<Int> {
    var start = lastKind(in: range) ?? range.lowerBound
    var hasKind = false
    while start < range.upperBound {
      if let kind = phrase(.kind, at: start), kind.upperBound <= range.upperBound {
        (start, hasKind) = (kind.upperBound, true)
      } else if hasKind,
        isA(.article, at: start) || isA(.link, at: start) || isA(.genitive, at: start)
      {
        start += 1
      } else {
        break
      }
    }
    return start..<range.upperBound
  }

  /// "Please find below the minutes of the third meeting": the kind of document before "of", wherever it stands.
  private func lastKind(in range: Range<Int>) -> Int? {
    guard let meeting = all(.meeting).first(where: { range.contains($0.lowerBound) }) else { return nil }
    return all(.kind).last { kind in
      range.contains(kind.lowerBound) && kind.upperBound < meeting.lowerBound
        && (isA(.link, at: kind.upperBound) || isA(.genitive, at: kind.upperBound))
    }?.lowerBound
  }

  /// Whether a dash or a semicolon stands before the word.
  func isSetOff(at index: Int) -> Bool {
    words[index].gap.contains(.dash) || words[index].gap.contains(.semicolon)
  }

  /// `First sitting opens: Thursday 14:15`
  fileprivate var isLabelledByHours: Bool {
    label.map { $0.contains { isA(.opening, at: $0) || isA(.closing, at: $0) } } ?? false
  }

  /// `4 May 2021, 10:00 to 11:45 (videoconference)`: how the group met, behind the date.
  fileprivate var isMeetingInBrackets: Bool {
    DateReader(self).first != nil && all(.meeting).allSatisfy { words[$0.lowerBound].gap.contains(.opening) }
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
