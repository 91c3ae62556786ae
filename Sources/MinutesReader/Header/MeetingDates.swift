import Model

/// When the meeting was, from the head of its minutes.
struct MeetingDates {
  private(set) var first: Day?
  /// Only where it is later than the first.
  private(set) var last: Day?

  /// A date without year is understood where it is known when the mail that tells of the meeting was sent.
  init(in lines: [TaggedWords], sent: Day?) {
    self.init(in: lines)
    guard first == nil, let sent else { return }
    let start = sent.adding(days: -60)
    for line in lines {
      let found = line.words.indices.lazy.compactMap { DateExpression(line, meeting: start).date(at: $0) }
        .first
      if let found { first = found.0 }
    }
  }

  init(in lines: [TaggedWords]) {
    // In a letter the date is that of the letter.
    let isLetter = lines.count { $0.isLabelled(.mailLabel) } > 2
    var best: (weight: Int, found: DateReader.Found)?
    for (index, line) in lines.enumerated() {
      guard let found = DateReader(line).first, !line.has(.nextMeeting) || Self.isNamedForItsSeason(line)
      else {
        continue
      }
      // A date right below the name of the meeting belongs to it.
      let isBelowName = index > 0 && lines[index - 1].has(.meeting) && !line.has(.otherDate)
      let isOfLetter = isLetter && line.isLabelled(.mailLabel) && !line.has(.meeting)
      let weight = isOfLetter ? 1 : Self.weight(of: line, found) * 2 + (isBelowName ? 3 : 0)
      if weight > best?.weight ?? 0 { best = (weight, Self.range(from: found, in: line)) }
    }
    guard let best else { return }
    first = best.found.day
    last =
      best.found.lastDay > best.found.day
      ? best.found.lastDay
      : Self.lastOfDays(lines, from: best.found.day) ?? Self.lastOfRange(lines, from: best.found.day)
  }

  /// "Spring session – Lisbon, 5 May 2022" may be the name of this meeting.
  private static func isNamedForItsSeason(_ line: TaggedWords) -> Bool {
    line.phrase(.nextMeeting, at: 0) != nil && line.label == nil
      && !line.words.contains { $0.isA(.finiteVerb) }
  }

  /// "18 April, 13:00 to 19 April, 12:15": a later date of the same line ends the meeting.
  private static func range(from first: DateReader.Found, in line: TaggedWords) -> DateReader.Found {
    // "31 January, 14:00 – 1 February 2024": the year stands with the last day only.
    if let earlier = DateReader(line, reference: first.day.adding(days: -10)).first,
      earlier.words.upperBound <= first.words.lowerBound, earlier.day < first.day,
      isRange(earlier.words.upperBound...first.words.lowerBound, in: line)
    {
      return DateReader.Found(
        day: earlier.day, lastDay: first.lastDay, words: earlier.words.lowerBound..<first.words.upperBound,
        hasYear: true)
    }
    // "14:30 – 10 March": the minutes of the hour are no day.
    let reader = DateReader(line, reference: first.day)
    let days = first.day...first.day.adding(days: 10)
    guard first.day == first.lastDay,
      let second = line.words.indices.dropFirst(first.words.upperBound).lazy.compactMap({
        reader.found(at: $0)
      }).first(where: { $0.day > first.day && days.contains($0.day) }),
      isRange(first.words.upperBound...second.words.lowerBound, in: line)
    else { return first }
    return DateReader.Found(
      day: first.day, lastDay: second.lastDay, words: first.words.lowerBound..<second.words.upperBound,
      hasYear: true)
  }

  private static func isRange(_ words: ClosedRange<Int>, in line: TaggedWords) -> Bool {
    words.contains { line.isA(.rangeLink, at: $0) || line.words[$0].gap.contains(.dash) }
  }

  /// How likely the date of a line is that of the meeting; 0 for one of something else.
  private static func weight(of line: TaggedWords, _ found: DateReader.Found) -> Int {
    // "Draft report of the 31st meeting, Ljubljana, 30 November": no other line can be surer.
    if line.has(.kind), line.has(.meeting),
      line.ordinal != nil || line.words.contains(where: { $0.number != nil }),
      line.words.count < 30, line.first(.otherDate) == nil
    {
      return 7
    }
    if line.isLabelled(.dateLabel) || line.isLabelled(.timeLabel) || line.phrase(.held, at: 0) != nil {
      return 6
    }
    if line.isA(.closing, at: 0) { return 1 }
    if let other = line.first(.otherDate), !line.has(.meeting),
      other.lowerBound <= found.words.lowerBound || line.words.contains(where: { $0.isA(.finiteVerb) })
    {
      return 1
    }
    if line.has(.meeting) { return 5 }
    if line.has(.kind), !line.words.contains(where: { $0.isA(.finiteVerb) }) { return 4 }
    // "Brussels, 28 June 2024" dates the letter; the day of a meeting often has its hours.
    let day = line.isA(.article, at: 1) || line.isA(.onDay, at: 1) || line.isA(.deadline, at: 1) ? 2 : 1
    if found.words.lowerBound == day, found.words.upperBound == line.words.count,
      line.words[1].gap.contains(.comma)
    {
      return 2
    }
    if !TimeReader.times(in: line).isEmpty { return 4 }
    return line.words.count < 16 ? 3 : 2
  }

  /// Another line may have all the days: "am 24. und 25. Januar" above "Beginn: 24. Januar, 13.30 Uhr".
  private static func lastOfRange(_ lines: [TaggedWords], from day: Day) -> Day? {
    lines.lazy.compactMap { line -> Day? in
      guard line.has(.meeting) || line.words.count < 12, line.first(.otherDate) == nil,
        let found = DateReader(line).first, found.day == day
      else { return nil }
      let last = range(from: found, in: line).lastDay
      return last > day ? last : nil
    }.first
  }

  /// The days of a meeting may stand one by one: "Thursday 28 January, 14:00", "Friday 29 January, 9:30".
  private static func lastOfDays(_ lines: [TaggedWords], from day: Day) -> Day? {
    lines.compactMap { line -> Day? in
      guard line.isA(.weekday, at: 0), let found = DateReader(line, reference: day).first else { return nil }
      return found.day > day && found.day <= day.adding(days: 10) ? found.day : nil
    }.max()
  }
}
