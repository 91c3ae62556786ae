import Model

/// Understands a date or a stretch of time as the last day that it allows: `24 June`, `end of Q1 2024`, `mid-July`, `May`.
struct DateExpression {
  private let wording: TaggedWords
  private let dates: DateReader
  private let meeting: Day?

  init(_ wording: TaggedWords, meeting: Day?) {
    self.wording = wording
    self.meeting = meeting
    dates = DateReader(wording, reference: meeting)
  }

  /// What begins at exactly that word, and the word behind it.
  func day(at index: Int) -> (Day, end: Int)? {
    if let found = date(at: index) { return found }
    if let meeting, let words = wording.phrase(.today, at: index) { return (meeting, words.upperBound) }
    if let meeting, let words = wording.phrase(.tomorrow, at: index) {
      return (meeting.adding(days: 1), words.upperBound)
    }
    if let words = wording.phrase(.endOf, at: index) { return endOfPeriod(at: words.upperBound) }
    if let words = wording.phrase(.middleOf, at: index) {
      return month(at: words.upperBound).map { (Day($0.0.year, $0.0.month, 15), $0.end) }
    }
    if let year = dates.year(at: index), wording.words.indices.contains(index + 1),
      wording.words[index + 1].gap == .hyphen, let month = wording.words[index + 1].number,
      (1...12).contains(month)
    {
      return (Day(year, month, 1).lastOfMonth, index + 2)
    }
    if let meeting, wording.isA(.year, at: index), dates.year(at: index + 1) == nil {
      return (Day(meeting.year, 12, 31), index + 1)
    }
    return quarter(at: index) ?? month(at: index) ?? nextPeriod(at: index)
  }

  /// `next month`, `le mois prochain`, `next year`, to its last day.
  private func nextPeriod(at start: Int) -> (Day, end: Int)? {
    let index = wording.isA(.article, at: start) ? start + 1 : start
    guard let meeting, wording.isA(.next, at: index) || wording.isA(.next, at: index + 1) else { return nil }
    let period = wording.isA(.next, at: index) ? index + 1 : index
    if wording.isA(.month, at: period) {
      return (meeting.lastOfMonth.adding(days: 1).lastOfMonth, index + 2)
    }
    return wording.isA(.year, at: period) ? (Day(meeting.year + 1, 12, 31), index + 2) : nil
  }

  /// A day that begins at exactly that word, and the word behind it.
  func date(at index: Int) -> (Day, end: Int)? {
    dates.found(at: index).map { ($0.day, $0.words.upperBound) } ?? shortDate(at: index)
  }

  /// `15.11.`, `Mon 15/11`, the year being the meeting's or the next.
  private func shortDate(at start: Int) -> (Day, end: Int)? {
    let index = wording.isA(.weekday, at: start) ? start + 1 : start
    guard let meeting, wording.words.indices.contains(index + 1), let day = wording.words[index].number,
      let month = wording.words[index + 1].number, isShort(wording.words[index + 1]),
      let date = Day(year: meeting.year, month: month, day: day)
    else { return nil }
    return (date < meeting ? Day(year: meeting.year + 1, month: month, day: day) ?? date : date, index + 2)
  }

  /// Whether the word is the month of a short date: behind a slash, or between two stops.
  private func isShort(_ month: Word) -> Bool {
    let next = wording.bytes[month.range.upperBound...].first
    // `24-05`: two digits for the month tell it from a range of days.
    if month.gap == .hyphen, month.range.count == 2,
      wording.bytes[month.range.lowerBound] == UInt8(ascii: "0")
    {
      return next != UInt8(ascii: "-")
    }
    return month.gap == .slash && next != UInt8(ascii: "/")
      || month.gap == .stop && next == UInt8(ascii: ".")
  }

  /// The last day of a month that is named there: `May`, `May 2022`.
  func month(at start: Int) -> (Day, end: Int)? {
    var index = start
    while index < start + 4, wording.isA(.dayFiller, at: index) || wording.isA(.genitive, at: index) {
      index += 1
    }
    guard let month = dates.month(at: index), let meeting else { return nil }
    let isLinked = wording.isA(.genitive, at: index + 1)
    if let year = dates.year(at: isLinked ? index + 2 : index + 1) {
      return (Day(year, month, 1).lastOfMonth, index + (isLinked ? 3 : 2))
    }
    return (Day(meeting.year + (month < meeting.month ? 1 : 0), month, 1).lastOfMonth, index + 1)
  }

  private func endOfPeriod(at start: Int) -> (Day, end: Int)? {
    if let named = month(at: start) ?? nextPeriod(at: start) { return named }
    var index = start
    // French "mois" may come before the name of a month, which there is none here.
    while index < start + 4, wording.isA(.dayFiller, at: index) || wording.isA(.genitive, at: index),
      !wording.isA(.month, at: index)
    {
      index += 1
    }
    if let period = quarter(at: index) ?? nextPeriod(at: index) { return period }
    guard let meeting else { return nil }
    if wording.isA(.year, at: index) {
      let year = dates.year(at: index + 1)
      return (Day(year ?? meeting.year, 12, 31), index + (year == nil ? 1 : 2))
    }
    if let year = dates.year(at: index) { return (Day(year, 12, 31), index + 1) }
    return wording.isA(.month, at: index) ? (meeting.lastOfMonth, index + 1) : nil
  }

  /// `Q4 2021`, `first quarter of 2024`
  func quarter(at index: Int) -> (Day, end: Int)? {
    guard let meeting else { return nil }
    var quarter: Int?
    var next = index
    if wording.isA(.quarter, at: index), wording.words.indices.contains(index + 1),
      wording.words[index + 1].gap.isEmpty
    {
      (quarter, next) = (wording.words[index + 1].number, index + 2)
    } else if wording.isA(.quarter, at: index + 1) {
      (quarter, next) = (wording.words[index].number ?? wording.ordinal(at: index), index + 2)
    } else if wording.isA(.quarter, at: index + 2), wording.words[index + 1].gap.isEmpty {
      // `3rd quarter`, `3e trimestre`
      (quarter, next) = (wording.words[index].number, index + 3)
    }
    guard let quarter, (1...4).contains(quarter) else { return nil }
    let end = next
    while next < index + 5, wording.isA(.genitive, at: next) || wording.isA(.article, at: next) { next += 1 }
    let year = dates.year(at: next)
    let day = Day(year ?? meeting.year, quarter * 3, 1).lastOfMonth
    return (
      year == nil && day < meeting ? Day(meeting.year + 1, quarter * 3, 1).lastOfMonth : day,
      year == nil ? end : next + 1
    )
  }
}
