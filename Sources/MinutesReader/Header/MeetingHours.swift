import Model

/// When the meeting began and ended: as the head says, else as the text tells of opening and closing.
struct MeetingHours {
  private(set) var start: ClockTime?
  private(set) var end: ClockTime?

  init(in lines: [TaggedWords], agenda: [AgendaItem], lexicon: LexiconIndex) {
    let heads = lines.filter {
      !$0.isLabelled(.otherDate) && ($0.phrase(.placeLabel, at: 0) == nil || $0.words.count > 10)
    }
    let labelled = heads.filter { $0.isLabelled(.timeLabel) || $0.isLabelled(.dateLabel) }.flatMap {
      TimeReader.times(in: $0)
    }
    let printed = labelled.isEmpty ? heads.flatMap { TimeReader.times(in: $0) } : labelled
    start = printed.first
    end = printed.count > 1 ? printed.last : nil
    if start == nil { start = Self.told(.opening, in: agenda, lexicon).first }
    if end == nil { end = Self.told(.closing, in: agenda, lexicon).last { $0 != start } }
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
