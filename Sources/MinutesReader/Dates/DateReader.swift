import Model

/// Finds dates as minutes print them: `4 April 2019`, `April 5`, `04/04/2019`, `14. März`, `28-29 January 2021`.
struct DateReader {
  struct Found {
    /// The first day.
    let day: Day
    /// The last day of a range; the same day otherwise.
    let lastDay: Day
    let words: Range<Int>
    let hasYear: Bool
  }

  let wording: TaggedWords
  /// From which day on a date without year is meant; nil where such a date cannot be understood.
  let reference: Day?

  init(_ wording: TaggedWords, reference: Day? = nil) {
    self.wording = wording
    self.reference = reference
  }

  /// The first date of the text.
  var first: Found? { found(from: 0) }

  /// The first date that begins at or behind that word.
  func found(from start: Int) -> Found? {
    // No date without a month or three numbers.
    guard wording.has(.monthName) || wording.words.count(where: { $0.number != nil }) > 2 else { return nil }
    return wording.words.indices.dropFirst(start).lazy.compactMap { found(at: $0) }.first
  }

  /// The date that begins at exactly that word, or with a day of the week there.
  func found(at start: Int) -> Found? {
    var index = start
    while wording.isA(.weekday, at: index) || (index > start && wording.isA(.article, at: index)) {
      index += 1
    }
    guard wording.words.indices.contains(index) else { return nil }
    let found =
      wording.words[index].number == nil
      ? monthFirst(at: index) : numeric(at: index) ?? numericRange(at: index) ?? dayFirst(at: index)
    guard let found, start < index else { return found }
    return Found(
      day: found.day, lastDay: found.lastDay, words: start..<found.words.upperBound, hasYear: found.hasYear)
  }

  /// The month named at that word.
  func month(at index: Int) -> Int? {
    guard wording.words.indices.contains(index), wording.words[index].starting.contains(.monthName) else {
      return nil
    }
    for hit in wording.hits(at: index) {
      if case .month(let month) = hit.meaning { return month }
    }
    return nil
  }

  /// The year printed at that word.
  func year(at index: Int) -> Int? {
    guard wording.words.indices.contains(index), wording.words[index].range.count == 4,
      let year = wording.words[index].number, (1950...2100).contains(year)
    else { return nil }
    return year
  }

  private func number(at index: Int, joinedBy gap: Gap) -> Int? {
    guard wording.words.indices.contains(index), wording.words[index].gap == gap else { return nil }
    return wording.words[index].number
  }

  /// `2022-03-17`, `27/11/2019`, `30.06.2023`
  private func numeric(at index: Int) -> Found? {
    for gap in [Gap.hyphen, .slash, .stop] {
      guard let first = wording.words[index].number, let second = number(at: index + 1, joinedBy: gap),
        let third = number(at: index + 2, joinedBy: gap)
      else { continue }
      let isYearFirst = wording.words[index].range.count == 4
      guard isYearFirst || wording.words[index + 2].range.count == 4 else { continue }
      let day =
        isYearFirst
        ? Day(year: first, month: second, day: third) : Day(year: third, month: second, day: first)
      if let day { return Found(day: day, lastDay: day, words: index..<index + 3, hasYear: true) }
    }
    return nil
  }

  /// `20-21/09/2022`, `20.-21.09.2022`
  private func numericRange(at index: Int) -> Found? {
    guard let first = dayOfMonth(at: index), let second = secondDay(behind: first.end),
      second.day > first.day,
      let last = numeric(at: second.end - 1), last.words.lowerBound == second.end - 1,
      let day = Day(year: last.day.year, month: last.day.month, day: first.day)
    else { return nil }
    return Found(day: day, lastDay: last.day, words: index..<last.words.upperBound, hasYear: true)
  }

  /// `4 April 2019`, `28-29 January`, `30 November – 1 December 2023`, `21. und 22. September 2023`
  private func dayFirst(at index: Int) -> Found? {
    guard let first = dayOfMonth(at: index) else { return nil }
    if let month = monthBehind(first.end) {
      return ranged(first.day, month.month, from: index, next: month.end)
        ?? single(first.day, month.month, from: index, next: month.end)
    }
    guard let second = secondDay(behind: first.end), let month = monthBehind(second.end),
      let found = single(first.day, month.month, from: index, next: month.end)
    else { return nil }
    let last = Day(year: found.day.year, month: month.month, day: second.day) ?? found.day
    return Found(day: found.day, lastDay: max(found.day, last), words: found.words, hasYear: found.hasYear)
  }

  /// Both ends of a range, where another date follows a first one.
  private func ranged(_ day: Int, _ month: Int, from index: Int, next: Int) -> Found? {
    let found = single(day, month, from: index, next: next)
    let end = found?.words.upperBound ?? next
    guard wording.words.indices.contains(end) else { return nil }
    let isLinked = wording.words[end].gap.contains(.dash) || wording.words[end].gap.contains(.hyphen)
    let start = isLinked ? end : wording.isA(.rangeLink, at: end) ? end + 1 : nil
    guard let start, let second = dayOfMonth(at: skippingWeekday(start)), let other = monthBehind(second.end),
      let last = single(second.day, other.month, from: start, next: other.end)
    else { return nil }
    let hasYear = found?.hasYear ?? false
    guard last.hasYear || !hasYear else { return nil }
    let year = hasYear ? found?.day.year ?? last.day.year : last.day.year - (month > other.month ? 1 : 0)
    guard let first = Day(year: year, month: month, day: day), first < last.day,
      last.day < first.adding(days: 60)
    else { return nil }
    return Found(day: first, lastDay: last.day, words: index..<last.words.upperBound, hasYear: last.hasYear)
  }

  private func skippingWeekday(_ index: Int) -> Int { wording.isA(.weekday, at: index) ? index + 1 : index }

  /// The number of a day with its suffix: `4`, `4th`, `1er`, `14.`; "S1" is a room.
  private func dayOfMonth(at index: Int) -> (day: Int, end: Int)? {
    guard wording.words.indices.contains(index), let day = wording.words[index].number,
      (1...31).contains(day),
      wording.words[index].range.count <= 2, index == 0 || !wording.words[index].gap.isEmpty
    else { return nil }
    let hasSuffix =
      wording.words.indices.contains(index + 1) && wording.words[index + 1].gap.isEmpty
      && wording.words[index + 1].range.count <= 3
    return (day, index + (hasSuffix ? 2 : 1))
  }

  /// `-29`, `and 5`, `/29` behind the first day.
  private func secondDay(behind index: Int) -> (day: Int, end: Int)? {
    guard wording.words.indices.contains(index) else { return nil }
    let gap = wording.words[index].gap
    // "9 June (14:00-17:30) and 10 June"
    guard gap.isDisjoint(with: [.opening, .closing]) else { return nil }
    let isJoined = gap.contains(.hyphen) || gap.contains(.dash) || gap.contains(.slash)
    if isJoined { return dayOfMonth(at: index) }
    return wording.isA(.rangeLink, at: index) || wording.isA(.conjunction, at: index)
      ? dayOfMonth(at: skippingWeekday(index + 1)) : nil
  }

  private func monthBehind(_ index: Int) -> (month: Int, end: Int)? {
    // "the 19th day of October"
    let behindDay = wording.isA(.day, at: index) ? index + 1 : index
    let start = wording.isA(.genitive, at: behindDay) ? behindDay + 1 : behindDay
    guard wording.words.indices.contains(start),
      wording.words[start].gap.isDisjoint(with: [.semicolon, .opening, .closing, .colon])
    else { return nil }
    return month(at: start).map { ($0, start + 1) }
  }

  /// `April 5`, `April 5th, 2019`
  private func monthFirst(at index: Int) -> Found? {
    guard let month = month(at: index), let day = dayOfMonth(at: index + 1),
      wording.words[index + 1].gap == .space
    else { return nil }
    return single(day.day, month, from: index, next: day.end)
  }

  private func single(_ day: Int, _ month: Int, from index: Int, next: Int) -> Found? {
    let isLinked = wording.isA(.genitive, at: next)
    if let year = year(at: isLinked ? next + 1 : next),
      wording.words[next].gap.isDisjoint(with: [.opening, .semicolon]),
      let date = Day(year: year, month: month, day: day)
    {
      return Found(day: date, lastDay: date, words: index..<next + (isLinked ? 2 : 1), hasYear: true)
    }
    guard let reference, let date = Day(year: reference.year, month: month, day: day) else { return nil }
    let found = date < reference ? Day(year: reference.year + 1, month: month, day: day) ?? date : date
    return Found(day: found, lastDay: found, words: index..<next, hasYear: false)
  }
}
