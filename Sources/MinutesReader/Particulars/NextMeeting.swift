import Model

/// When the group meets next, as far as the minutes tell.
struct NextMeeting {
  let announced: AnnouncedMeeting

  /// In how many passages with days, from the end, it is looked for.
  private static let reach = 20

  /// Looks for a later day in what is said of a next meeting, from the end of the minutes backwards; then in what is
  /// said of any meeting, and last in the head of the minutes.
  init?(
    in agenda: [AgendaItem], head: [SourceLine] = [], after last: Day?, ordinal: Int?, of group: String?,
    lexicon: LexiconIndex
  ) {
    guard let last else { return nil }
    var other: AnnouncedMeeting?
    var left = Self.reach
    items: for item in agenda.reversed() {
      var titled: AnnouncedMeeting?
      let isTitled = TaggedWords(item.title, lexicon: lexicon).has(.nextMeeting)
      for passage in item.passages.reversed() where Self.mayHaveDate(passage.text.utf8.span) {
        left -= 1
        guard left > 0 else { break items }
        for sentence in Self.sentences(of: passage.text, after: last, lexicon).reversed()
        where !sentence.isOfAnother(than: group) {
          if sentence.isOfNext(after: ordinal) {
            announced = sentence.meeting
            return
          }
          if isTitled { titled = titled ?? sentence.meeting }
          if other == nil, sentence.mayBeOfNext(after: ordinal) { other = sentence.meeting }
        }
      }
      if let titled {
        announced = titled
        return
      }
    }
    guard let found = other ?? Self.labelled(in: head, after: last, lexicon) else { return nil }
    announced = found
  }

  /// The sentences of the text that name a day after that one.
  private static func sentences(of text: String, after last: Day, _ lexicon: LexiconIndex) -> [DatedSentence]
  {
    let bytes = Array(text.utf8)
    let ranges = Sentences.ranges(in: text)
    return ranges.indices.compactMap { index in
      guard mayHaveDate(bytes.span.extracting(ranges[index])) else { return nil }
      let before = index > 0 ? ranges[index - 1] : nil
      return DatedSentence(ranges[index], behind: before, of: bytes, after: last, lexicon)
    }
  }

  /// Whether a number of one, two or four digits stands in the text.
  private static func mayHaveDate(_ text: Span<UInt8>) -> Bool {
    var digits = 0
    for index in text.indices {
      if text[index] &- 48 < 10 {
        digits += 1
      } else {
        if digits == 1 || digits == 2 || digits == 4 { return true }
        digits = 0
      }
    }
    return digits == 1 || digits == 2 || digits == 4
  }

  /// `Next call: 12 December 2022`
  private static func labelled(in head: [SourceLine], after last: Day, _ lexicon: LexiconIndex)
    -> AnnouncedMeeting?
  {
    head.lazy.compactMap { line in
      let wording = TaggedWords(line.text, lexicon: lexicon)
      guard wording.phrase(.nextMeeting, at: 0) != nil,
        let found = DateReader(wording, reference: last).first, found.day > last
      else { return nil }
      return AnnouncedMeeting(date: found.day, quote: line.text)
    }.first
  }
}
