import Model

/// When the group meets next, as far as the minutes tell.
struct NextMeeting {
  let announced: AnnouncedMeeting

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

  /// "Until 15 October": no meeting is then.
  private static func isDeadline(_ found: DateReader.Found, in wording: TaggedWords) -> Bool {
    wording.all(.deadline).contains { (0..<2).contains(found.words.lowerBound - $0.upperBound) }
  }

  /// "Sie findet am 17. April statt.", where the sentence before speaks of a next meeting.
  private static func goesOn(
    _ wording: TaggedWords, behind before: Range<Int>?, of bytes: [UInt8], _ lexicon: LexiconIndex
  ) -> Bool {
    guard let before, wording.isA(.pronoun, at: 0), wording.has(.following) else { return false }
    return TaggedWords(bytes, in: before, lexicon: lexicon).has(.nextMeeting)
  }

  /// In how many passages, from the end, it is looked for.
  private static let reach = 200

  /// Looks for a later day in what is said of a next meeting, from the end of the minutes backwards; then in what is
  /// said of any meeting, and last in the head of the minutes.
  init?(
    in agenda: [AgendaItem], head: [SourceLine] = [], after last: Day?, ordinal: Int?, lexicon: LexiconIndex
  ) {
    guard let last else { return nil }
    var other: AnnouncedMeeting?
    var left = Self.reach
    for item in agenda.reversed() {
      var titled: AnnouncedMeeting?
      let isTitled = TaggedWords(item.title, lexicon: lexicon).has(.nextMeeting)
      for passage in item.passages.reversed() where Self.mayHaveDate(passage.text.utf8.span) {
        left -= 1
        guard left > 0 else { break }
        let bytes = Array(passage.text.utf8)
        let sentences = Sentences.ranges(in: passage.text)
        for (index, range) in sentences.enumerated().reversed()
        where Self.mayHaveDate(bytes.span.extracting(range)) {
          let wording = TaggedWords(bytes, in: range, lexicon: lexicon)
          guard let found = DateReader(wording, reference: last).first, found.day > last,
            !wording.has(.submission) || !Self.isDeadline(found, in: wording)
          else { continue }
          let meeting = AnnouncedMeeting(date: found.day, quote: passage.text.utf8Slice(range))
          let isNext =
            wording.has(.nextMeeting)
            || Self.goesOn(wording, behind: index > 0 ? sentences[index - 1] : nil, of: bytes, lexicon)
            || (ordinal != nil && wording.ordinalOfMeeting == ordinal.map { $0 + 1 })
          if isNext {
            announced = meeting
            return
          }
          if isTitled { titled = titled ?? meeting }
          if other == nil, wording.has(.meeting), wording.has(.following) || wording.ordinalOfMeeting != nil {
            other = meeting
          }
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
}

extension TaggedWords {
  /// The number that stands before the word for a meeting: "the eleventh meeting", "die 13. Sitzung".
  fileprivate var ordinalOfMeeting: Int? {
    guard let meeting = first(.meeting) else { return nil }
    for hit in hits
    where hit.words.upperBound <= meeting.lowerBound && meeting.lowerBound - hit.words.upperBound < 3 {
      if case .ordinal(let number) = hit.meaning { return number }
    }
    if meeting.lowerBound > 0, words[meeting.lowerBound - 1].shape == .capitals,
      let roman = RomanNumeral(text(of: meeting.lowerBound - 1..<meeting.lowerBound))
    {
      return roman.value
    }
    let before = words[max(0, meeting.lowerBound - 3)..<meeting.lowerBound]
    return before.last { $0.number != nil && $0.range.count < 4 }?.number
  }
}
