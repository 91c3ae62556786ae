import Model

/// When the group meets next, as far as the minutes tell.
struct NextMeeting {
  let day: Day

  /// Looks for a later date in a sentence that names a meeting; the last such sentence counts.
  init?(in agenda: [AgendaItem], after header: Reading.Header) {
    guard let last = header.endDate ?? header.date else { return nil }
    for passage in agenda.reversed().flatMap({ $0.passages.reversed() }) {
      for range in Sentences.ranges(in: passage.text).reversed() {
        let sentence = passage.text.utf8Slice(range)
        let words = SentenceWords(sentence)
        let namesMeeting = Lexicon.all.contains { words.first(of: $0.meetings.map { [$0] }) != nil }
        guard namesMeeting, let found = DateReader(sentence, reference: last).first, found.day > last else {
          continue
        }
        day = found.day
        return
      }
    }
    return nil
  }
}

extension String {
  /// The text between two UTF-8 offsets that lie within it.
  func utf8Slice(_ range: Range<Int>) -> String {
    String(decoding: Array(utf8)[range], as: UTF8.self)
  }
}
