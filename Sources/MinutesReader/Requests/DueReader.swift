import Model

/// Finds by when something is to be done.
struct DueReader {
  /// The last day of the meeting; nil where it is not known.
  let meeting: Day?
  /// The first day of the next meeting; nil where the text does not tell.
  let nextMeeting: Day?

  /// The date and the words it was read from; nil where the sentence gives none.
  func due(in words: SentenceWords) -> DueDate? {
    guard let meeting else { return nil }
    let reader = DateReader(words.printed.joined(separator: " "), reference: meeting)
    for lexicon in Lexicon.all {
      if let next = words.first(of: lexicon.nextMeeting) {
        return nextMeeting.map { DueDate(day: $0, words: printed(words, next)) }
      }
      if let period = endOfPeriod(in: words, lexicon) { return period }
      for phrase in lexicon.deadlines {
        guard let deadline = words.range(of: phrase) else { continue }
        let next =
          words.plain.indices.contains(deadline.upperBound) && words.plain[deadline.upperBound] == "the"
        let start = deadline.upperBound + (next ? 1 : 0)
        if let (day, end) = endOfPeriod(in: words, from: start) {
          return DueDate(day: day, words: printed(words, deadline.lowerBound..<end))
        }
        if let found = reader.found(at: start), found.day >= meeting {
          return DueDate(day: found.day, words: printed(words, deadline.lowerBound..<found.words.upperBound))
        }
      }
    }
    return nil
  }

  private func printed(_ words: SentenceWords, _ range: Range<Int>) -> String {
    words.printed[range].joined(separator: " ").trimming { ",.;:()".contains($0) }
  }

  /// `within one week`, `binnen 14 Tagen`: so many days after the meeting.
  private func endOfPeriod(in words: SentenceWords, _ lexicon: Lexicon) -> DueDate? {
    guard let meeting, let start = words.first(of: lexicon.periods)?.upperBound,
      words.plain.indices.contains(start + 1), let number = Self.number(words.plain[start])
    else { return nil }
    let unit = words.plain[start + 1]
    let stems = [("day", 1), ("week", 7), ("tag", 1), ("woche", 7), ("jour", 1), ("semaine", 7)]
    guard let days = stems.first(where: { unit.hasPrefix($0.0) })?.1 else { return nil }
    return DueDate(day: meeting.adding(days: number * days), words: printed(words, start - 1..<start + 2))
  }

  private static func number(_ word: String) -> Int? {
    let names = [
      ["one", "a", "une", "einer", "eine"], ["two", "deux", "zwei"], ["three", "trois", "drei"],
      ["four", "quatre", "vier"], ["five", "cinq", "fünf"], ["six", "sechs"],
    ]
    return Int(word).flatMap { (1...365).contains($0) ? $0 : nil }
      ?? names.firstIndex { $0.contains(word) }.map { $0 + 1 }
  }

  /// Any date of a task's line: with words before it or alone, `Q4 2021` too.
  func dueOfTask(_ text: String) -> DueDate? {
    let words = SentenceWords(text)
    if let due = due(in: words) { return due }
    guard let meeting else { return nil }
    if let found = DateReader(text, reference: meeting).first, found.day >= meeting {
      return DueDate(day: found.day, words: printed(words, found.words))
    }
    for (index, word) in words.plain.enumerated() where word.count == 2 && word.hasPrefix("q") {
      guard let quarter = Int(word.dropFirst()), (1...4).contains(quarter), let year = year(words, index + 1)
      else { continue }
      return DueDate(day: Day(year, quarter * 3, 1).lastOfMonth, words: printed(words, index..<index + 2))
    }
    return nil
  }

  /// `end of May`, `mid-February`, `Ende April 2023`: the last day, or the 15th.
  private func endOfPeriod(in words: SentenceWords, from start: Int) -> (Day, end: Int)? {
    guard let meeting, words.plain.indices.contains(start) else { return nil }
    var index = start
    let word = words.plain[index]
    let isMiddle = word.hasPrefix("mid-") || word == "mid"
    if word.hasPrefix("mid-") {
      return month(String(word.dropFirst(4))).flatMap { month in
        day(month, after: meeting, year: year(words, index + 1)) { Day($0, $1, 15) }
          .map { ($0, index + (year(words, index + 1) == nil ? 1 : 2)) }
      }
    }
    guard ["end", "ende", "fin"].contains(word) || isMiddle else { return nil }
    index += 1
    while ["of", "de", "the"].contains(words.plain.indices.contains(index) ? words.plain[index] : "") {
      index += 1
    }
    guard words.plain.indices.contains(index) else { return nil }
    if ["year", "jahres"].contains(words.plain[index]) { return (Day(meeting.year, 12, 31), index + 1) }
    guard let month = month(words.plain[index]) else { return nil }
    let printedYear = year(words, index + 1)
    return day(month, after: meeting, year: printedYear) { Day($0, $1, 1).lastOfMonth }
      .map { ($0, index + (printedYear == nil ? 1 : 2)) }
  }

  private func month(_ word: String) -> Int? { Lexicon.all.lazy.compactMap { $0.month(word) }.first }

  private func year(_ words: SentenceWords, _ index: Int) -> Int? {
    guard words.plain.indices.contains(index), words.plain[index].count == 4 else { return nil }
    return Int(words.plain[index])
  }

  private func day(_ month: Int, after meeting: Day, year: Int?, _ make: (Int, Int) -> Day) -> Day? {
    let candidate = make(year ?? meeting.year, month)
    return year == nil && candidate < meeting ? make(meeting.year + 1, month) : candidate
  }
}
