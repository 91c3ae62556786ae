extension Day {
  /// Reads a date as a person types it, whatever the case; nil where it cannot be understood or does not exist.
  ///
  /// `2019-04-04`, `4.4.2019`, `4/4/2019` (day first), `4 April 2019`, `April 4, 2019`, `today`, `tomorrow`,
  /// `yesterday`, `+2w` (also d, m, y, and `-`), `fri` (the next one after today). A date without year is the next
  /// such day, today included.
  public init?(typed text: String, today: Day) {
    let words = text.lowercased().split { $0 == " " || $0 == "," }.map(String.init)
    let found =
      switch words.count {
      case 1: Day(words[0]) ?? Day.relative(words[0], today) ?? Day.numeric(words[0], today)
      case 2, 3: Day.written(words, today)
      default: Day?.none
      }
    guard let found, (1...9999).contains(found.year) else { return nil }
    self = found
  }

  private static func relative(_ word: String, _ today: Day) -> Day? {
    switch word {
    case "today": today
    case "tomorrow": today.adding(days: 1)
    case "yesterday": today.adding(days: -1)
    default: moved(word, today) ?? nextWeekday(word, today)
    }
  }

  /// Reads `+2w`, `-3d`, `+1m`, `+1y`.
  private static func moved(_ word: String, _ today: Day) -> Day? {
    guard let sign = word.first, "+-".contains(sign), let unit = word.last,
      word.dropFirst().dropLast().allSatisfy(\.isASCIIDigit), let count = Int(word.dropLast()),
      abs(count) < 10_000
    else { return nil }
    switch unit {
    case "d": return today.adding(days: count)
    case "w": return today.adding(days: count * 7)
    case "m": return today.adding(months: count)
    case "y": return today.adding(months: count * 12)
    default: return nil
    }
  }

  private static func nextWeekday(_ word: String, _ today: Day) -> Day? {
    guard let index = Day.index(of: word, in: weekdayNames) else { return nil }
    let ahead = (index + 1 - today.weekday + 6) % 7 + 1
    return today.adding(days: ahead)
  }

  /// Reads `4.4.2019`, `4.4.`, `4/4/2019`, `4/4`.
  private static func numeric(_ word: String, _ today: Day) -> Day? {
    let mark: Character = word.contains("/") ? "/" : "."
    var parts = word.split(separator: mark, omittingEmptySubsequences: false)
    if mark == ".", parts.count == 3, parts[2].isEmpty { parts.removeLast() }
    guard (2...3).contains(parts.count), let day = number(parts[0]), let month = number(parts[1]) else {
      return nil
    }
    return parts.count == 3
      ? year(parts[2]).flatMap { Day(year: $0, month: month, day: day) }
      : next(month: month, day: day, today)
  }

  /// Reads `4 april 2019`, `4th april`, `april 4 2019`.
  private static func written(_ words: [String], _ today: Day) -> Day? {
    let monthFirst = index(of: words[0], in: monthNames)
    guard let month = monthFirst ?? index(of: words[1], in: monthNames),
      let day = number(withoutSuffix(words[monthFirst == nil ? 0 : 1]))
    else { return nil }
    return words.count == 3
      ? year(words[2]).flatMap { Day(year: $0, month: month + 1, day: day) }
      : next(month: month + 1, day: day, today)
  }

  private static func next(month: Int, day: Int, _ today: Day) -> Day? {
    // Eight years hold a 29 February everywhere in the calendar.
    (today.year...today.year + 8).lazy.compactMap { Day(year: $0, month: month, day: day) }
      .first { $0 >= today }
  }

  private static func number(_ text: some StringProtocol) -> Int? {
    (1...2).contains(text.count) && text.allSatisfy(\.isASCIIDigit) ? Int(text) : nil
  }

  private static func year(_ text: some StringProtocol) -> Int? {
    text.count == 4 && text.allSatisfy(\.isASCIIDigit) ? Int(text) : nil
  }

  private static func withoutSuffix(_ word: String) -> String {
    let digits = word.prefix(while: \.isASCIIDigit)
    return ["st", "nd", "rd", "th", "."].contains(String(word.dropFirst(digits.count)))
      ? String(digits) : word
  }

  /// A name in full or its first three letters or more.
  private static func index(of word: String, in names: [String]) -> Int? {
    word.count >= 3 ? names.firstIndex { $0.hasPrefix(word) } : nil
  }

  private static let weekdayNames = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let monthNames = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november",
    "december",
  ]
}
