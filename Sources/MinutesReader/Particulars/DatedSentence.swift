import Model

/// A sentence that names a day after the meeting; it may be that of the next one.
struct DatedSentence {
  let meeting: AnnouncedMeeting
  private let wording: TaggedWords
  private let found: DateReader.Found
  /// Whether the sentence speaks of a next meeting, or goes on about the one that the sentence before speaks of.
  private let speaksOfNext: Bool
  private let last: Day

  /// In days.
  private static let halfYear = 183

  /// Nil where the sentence names no later day, or only one by which something is to be done.
  init?(
    _ range: Range<Int>, behind before: Range<Int>?, of bytes: [UInt8], after last: Day,
    _ lexicon: LexiconIndex
  ) {
    wording = TaggedWords(bytes, in: range, lexicon: lexicon)
    let isOfMeeting = wording.has(.nextMeeting) && !wording.has(.submission)
    guard let found = DateReader(wording, reference: last).first, found.day > last,
      isOfMeeting || !Self.isDeadline(found, in: wording)
    else { return nil }
    self.found = found
    self.last = last
    meeting = AnnouncedMeeting(date: found.day, quote: String(decoding: bytes[range], as: UTF8.self))
    speaksOfNext = wording.has(.nextMeeting) || Self.goesOn(wording, behind: before, of: bytes, lexicon)
  }

  /// Whether the meeting is said to be another group's: "the twelfth meeting of the Data Board".
  func isOfAnother(than group: String?) -> Bool {
    guard let group, let meeting = wording.first(.meeting), wording.isA(.genitive, at: meeting.upperBound)
    else { return false }
    let own = Set(Folded(group).text.split { " -()".contains($0) })
    let name = wording.words.indices.dropFirst(meeting.upperBound + 1).prefix {
      wording.words[$0].gap == .space
        && (wording.words[$0].shape == .capitalised || wording.isA(.article, at: $0))
    }
    let words = name.filter { !wording.isA(.article, at: $0) }
    // "The next meeting of the Group" is this group's, by whatever word.
    if words.count == 1, wording.isA(.group, at: words[0]) { return false }
    return words.contains { !own.contains(Substring(wording.folded($0))) }
  }

  /// Whether the meeting that follows the one of that number is surely meant.
  func isOfNext(after ordinal: Int?) -> Bool {
    guard !speaksOfNext else { return true }
    guard let ordinal, let number = ordinalOfMeeting else { return false }
    return isStillToCome && number == ordinal + 1
  }

  /// Whether a meeting that is still to come is spoken of, and none of another number: that would be another group's.
  func mayBeOfNext(after ordinal: Int?) -> Bool {
    guard wording.has(.meeting), isStillToCome else { return false }
    guard let number = ordinalOfMeeting else { return wording.has(.following) }
    return ordinal == nil || ordinal == number - 1
  }

  /// Whether the day of that name that follows the minutes is nearer to them than the one before, and is not told of as
  /// past: "took place on 5 May", but not "was fixed for 5 May".
  private var isStillToCome: Bool {
    if found.hasYear { return true }
    let isPlanned = (1...2).contains { wording.isA(.purpose, at: found.words.lowerBound - $0) }
    return found.day <= last.adding(days: Self.halfYear) && (isPlanned || !wording.has(.past))
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

  /// The number that stands before the word for a meeting: "the eleventh meeting", "die 13. Sitzung".
  private var ordinalOfMeeting: Int? {
    guard let meeting = wording.first(.meeting), !isCountedInAYear(meeting) else { return nil }
    for hit in wording.hits
    where hit.words.upperBound <= meeting.lowerBound && meeting.lowerBound - hit.words.upperBound < 3 {
      if case .ordinal(let number) = hit.meaning { return number }
    }
    if meeting.lowerBound > 0, wording.words[meeting.lowerBound - 1].shape == .capitals,
      let roman = RomanNumeral(wording.text(of: meeting.lowerBound - 1..<meeting.lowerBound))
    {
      return roman.value
    }
    let before = max(0, meeting.lowerBound - 3)..<meeting.lowerBound
    let number = before.last { index in
      wording.words[index].number != nil && wording.words[index].range.count < 4
        && !found.words.contains(index)
    }
    return number.flatMap { wording.words[$0].number }
  }

  /// "The first meeting of 2025": not the number by which the group counts.
  private func isCountedInAYear(_ meeting: Range<Int>) -> Bool {
    wording.isA(.genitive, at: meeting.upperBound)
      && DateReader(wording).year(at: meeting.upperBound + 1) != nil
  }
}
