import Model

/// When the meeting began and ended: as the head says, else as the text tells of opening and closing.
struct MeetingHours {
  private(set) var start: ClockTime?
  private(set) var end: ClockTime?

  /// Of the lines in the head, the agenda, and the lines under its headings, which may begin with the time of day.
  init(
    in lines: [TaggedWords], on days: MeetingDates, agenda: [AgendaItem], under body: [ReadLine],
    lexicon: LexiconIndex
  ) {
    let heads = lines.filter {
      !$0.isLabelled(.otherDate) && !$0.isLabelled(.nextMeeting)
        && ($0.phrase(.placeLabel, at: 0) == nil || $0.words.count > 10)
    }
    let labelled = heads.filter { $0.isLabelled(.timeLabel) || $0.isLabelled(.dateLabel) }.flatMap {
      TimeReader.times(in: $0)
    }
    let printed = labelled.isEmpty ? heads.flatMap { TimeReader.times(in: $0) } : labelled
    start = printed.first
    end = printed.count > 1 ? printed.last : nil
    if let last = days.last { end = Self.endOfLastDay(last, after: days.first, body, lexicon) ?? end }
    if start == nil { start = Self.told(.opening, in: agenda, lexicon).first }
    if end == nil { end = Self.told(.closing, in: agenda, lexicon).last { $0 != start } }
    guard start == nil || end == nil else { return }
    let clock = Self.timesOfLines(body, lexicon)
    guard clock.count > 2, clock == clock.sorted() else { return }
    start = start ?? clock.first
    end = end ?? clock.last { $0 != start }
  }

  /// "DAY 2 – Friday 29 January, 9:30 – 12:45", between the items: the last time of the line that names the last day.
  private static func endOfLastDay(
    _ last: Day, after first: Day?, _ lines: [ReadLine], _ lexicon: LexiconIndex
  ) -> ClockTime? {
    lines.lazy.compactMap { line -> ClockTime? in
      guard line.role == .furniture, line.text.utf8.count < longestDayLine,
        line.text.utf8.contains(where: { $0 &- 48 < 10 })
      else { return nil }
      let wording = TaggedWords(line.text, lexicon: lexicon)
      guard DateReader(wording, reference: first).first?.day == last else { return nil }
      let times = TimeReader.times(in: wording)
      return times.count > 1 ? times.last : nil
    }.first
  }

  /// In bytes.
  private static let longestDayLine = 80

  /// `10.05  The minutes are approved.`: the times that lines of text begin with.
  private static func timesOfLines(_ lines: [ReadLine], _ lexicon: LexiconIndex) -> [ClockTime] {
    lines.compactMap { line in
      guard case .passage = line.role, let first = line.text.utf8.first, first &- 48 < 10 else { return nil }
      let bytes = line.text.firstBytes(12)
      let wording = TaggedWords(bytes, in: bytes.indices, lexicon: lexicon)
      guard wording.words.count > 1, wording.words[1].number != nil else { return nil }
      return TimeReader.times(in: wording).first
    }
  }

  /// The times in sentences that tell of the opening or the closing.
  private static func told(_ wordClass: WordClass, in agenda: [AgendaItem], _ lexicon: LexiconIndex)
    -> [ClockTime]
  {
    let isOpening = wordClass == .opening
    let items = isOpening ? agenda.prefix(3) : agenda.suffix(3)
    return items.flatMap { item -> [ClockTime] in
      let passages = isOpening ? item.passages.prefix(8) : item.passages.suffix(8)
      return passages.flatMap { passage -> [ClockTime] in
        guard passage.text.utf8.contains(where: { $0 &- 48 < 10 }) else { return [] }
        let bytes = Array(passage.text.utf8)
        return Sentences.ranges(in: passage.text).flatMap { range -> [ClockTime] in
          let wording = TaggedWords(bytes, in: range, lexicon: lexicon)
          return wording.has(wordClass) ? TimeReader.times(in: wording) : []
        }
      }
    }
  }
}
