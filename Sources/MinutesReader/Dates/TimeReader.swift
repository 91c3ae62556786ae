import Model

/// Finds times of day as minutes print them: `09:30`, `9.30`, `14h00`, `14h`, `2.00 pm`, `10 a.m.`, `16 Uhr`.
enum TimeReader {
  /// In the order of the text.
  static func times(in wording: TaggedWords) -> [ClockTime] {
    var times: [ClockTime] = []
    var index = 0
    while index < wording.words.count {
      if let (time, end) = time(at: index, in: wording) {
        times.append(time)
        index = end
      } else {
        index += 1
      }
    }
    return times
  }

  /// A time that begins there; the first of a range, `13 bis 14.30`, may leave to the last what both have.
  private static func time(
    at index: Int, in wording: TaggedWords, mayBeFirst: Bool = true
  ) -> (ClockTime, end: Int)? {
    let words = wording.words
    // "Room 2.14"
    if index > 0, words[index - 1].isA(.placeLabel), words[index].gap == .space { return nil }
    if let time = fourDigits(at: index, in: wording) { return (time, index + 1) }
    guard index == 0 || words[index].gap != .stop || words[index - 1].number == nil,
      let hour = words[index].number, (0...24).contains(hour), words[index].range.count <= 2
    else {
      return nil
    }
    var minute = 0
    var end = index + 1
    var isTime = false
    if end < words.count, words[end].gap == .colon || words[end].gap == .stop, let value = minutes(words[end])
    {
      (minute, end, isTime) = (value, end + 1, true)
      // `9.30.2020` and `1.10.3` are something else.
      if end < words.count, words[end].gap == .stop, words[end].number != nil { return nil }
    } else if let clock = behindHour(end, in: wording) {
      (minute, end, isTime) = (clock.minute, clock.end, true)
    }
    if let half = half(at: end, in: wording) {
      let onClock = hour % 12 + (half.isAfterNoon ? 12 : 0)
      return ClockTime(hour: onClock, minute: minute).map { ($0, half.end) }
    }
    if mayBeFirst, !isTime, let time = start(hour, before: end, in: wording) { return (time, end) }
    // "13 bis 14.30"
    let isSetOff =
      index == 0 || words[index - 1].isA(.timeLabel)
      || !words[index].gap.isDisjoint(with: [.comma, .colon, .opening, .dash])
    if mayBeFirst, !isTime, isSetOff, end + 1 < words.count, wording.isA(.rangeLink, at: end),
      words[end].gap == .space,
      words[end + 1].gap == .space, let (_, last) = time(at: end + 1, in: wording, mayBeFirst: false),
      last > end + 2
    {
      return ClockTime(hour: hour, minute: 0).map { ($0, end) }
    }
    let isNamed = end < words.count && wording.isA(.hour, at: end) && words[end].gap == .space
    // `9 Uhr 15`
    if isNamed, !isTime, end + 1 < words.count, words[end + 1].gap == .space,
      let value = minutes(words[end + 1])
    {
      return ClockTime(hour: hour % 24, minute: value).map { ($0, end + 2) }
    }
    guard isTime || isNamed, hour < 24 || minute == 0 else { return nil }
    return ClockTime(hour: hour % 24, minute: minute).map { ($0, isNamed ? end + 1 : end) }
  }

  /// In minutes after midnight: from then on four digits are rather a year.
  private static let latestStart = 19 * 60

  /// `0900-1300`: either of two in a range; years hardly end in five minutes.
  private static func fourDigits(at index: Int, in wording: TaggedWords) -> ClockTime? {
    func time(_ index: Int) -> ClockTime? {
      guard wording.words.indices.contains(index), wording.words[index].range.count == 4,
        let number = wording.words[index].number, number % 5 == 0
      else { return nil }
      return ClockTime(hour: number / 100, minute: number % 100)
    }
    func isLinked(_ first: Int) -> Bool {
      guard wording.has(.timeLabel) || wording.has(.dateLabel) || wording.has(.monthName),
        let start = time(first), let end = time(first + 1)
      else { return false }
      return start < end && start.minutes < latestStart
        && !wording.words[first + 1].gap.isDisjoint(with: [.dash, .hyphen])
    }
    return isLinked(index) || isLinked(index - 1) ? time(index) : nil
  }

  /// `2` of `2 - 4.30 pm`
  private static func start(_ hour: Int, before end: Int, in wording: TaggedWords) -> ClockTime? {
    guard wording.words.indices.contains(end),
      !wording.words[end].gap.isDisjoint(with: [.dash, .hyphen]), hour <= 12,
      let (last, behind) = time(at: end, in: wording, mayBeFirst: false),
      wording.isA(.afterNoon, at: behind - 1) || wording.isA(.beforeNoon, at: behind - 1)
    else { return nil }
    let inHalf = wording.isA(.afterNoon, at: behind - 1) ? hour % 12 + 12 : hour
    return ClockTime(hour: inHalf * 60 <= last.minutes ? inHalf : hour, minute: 0)
  }

  /// `h`, `h00`, `h 30` behind the hour.
  private static func behindHour(_ index: Int, in wording: TaggedWords) -> (minute: Int, end: Int)? {
    let words = wording.words
    guard index < words.count, wording.isA(.hour, at: index), words[index].range.count == 1,
      words[index].gap.isEmpty || words[index].gap == .space
    else { return nil }
    if index + 1 < words.count, words[index + 1].gap == words[index].gap,
      let value = minutes(words[index + 1])
    {
      return (value, index + 2)
    }
    return (0, index + 1)
  }

  private static func minutes(_ word: Word) -> Int? {
    guard let number = word.number, word.range.count == 2, number < 60 else { return nil }
    return number
  }

  /// `am`, `p.m.` behind the time.
  private static func half(at index: Int, in wording: TaggedWords) -> (isAfterNoon: Bool, end: Int)? {
    guard index < wording.words.count,
      wording.words[index].gap.isEmpty || wording.words[index].gap == .space
    else { return nil }
    if let words = wording.phrase(.afterNoon, at: index) { return (true, words.upperBound) }
    if let words = wording.phrase(.beforeNoon, at: index) { return (false, words.upperBound) }
    return nil
  }
}
