import Model

/// Finds dates as minutes print them: `4 April 2019`, `April 5`, `04/04/2019`, `14. März`, `28-29 January 2021`.
struct DateReader {
  struct Found {
    /// The first day.
    let day: Day
    /// The last day of a range; the same day otherwise.
    let lastDay: Day
    /// Which words, by index.
    let words: Range<Int>
    let hasYear: Bool
  }

  let words: [String]
  /// Nil where a date without year cannot be understood.
  let reference: Day?

  init(_ text: String, reference: Day? = nil) {
    words = text.lowercased().split(separator: " ").map { String($0) }
    self.reference = reference
  }

  var first: Found? { found(from: 0) }

  /// The first date that begins at or behind that word.
  func found(from start: Int) -> Found? {
    (start..<max(start, words.count)).lazy.compactMap { found(at: $0) }.first
  }

  /// The date that begins at exactly that word.
  func found(at index: Int) -> Found? {
    guard words.indices.contains(index) else { return nil }
    return numeric(at: index) ?? dayFirst(at: index) ?? monthFirst(at: index)
  }

  private func bare(_ index: Int) -> String {
    words.indices.contains(index) ? words[index].trimming { ",;:()[]*\"".contains($0) } : ""
  }

  private func month(_ index: Int) -> Int? {
    let word = bare(index).trimming { ".".contains($0) }
    return Lexicon.all.lazy.compactMap { $0.month(word) }.first
  }

  private func number(_ text: Substring) -> Int? {
    let digits = text.prefix(while: \.isNumber)
    guard (1...4).contains(digits.count) else { return nil }
    let rest = text.dropFirst(digits.count)
    return ["", ".", "st", "nd", "rd", "th", "er"].contains(rest) ? Int(digits) : nil
  }

  private func year(_ index: Int) -> Int? {
    let word = bare(index).trimming { ".".contains($0) }
    guard word.count == 4, let year = Int(word), (1950...2100).contains(year) else { return nil }
    return year
  }

  /// `2022-03-17`, `27/11/2019`, `30.06.2023`
  private func numeric(at index: Int) -> Found? {
    let word = bare(index).trimming { ".".contains($0) }
    if let day = Day(word) { return Found(day: day, lastDay: day, words: index..<index + 1, hasYear: true) }
    for separator: Character in ["/", "."] {
      let parts = word.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 3, parts[2].count == 4, parts[0].count <= 2, parts[1].count <= 2,
        let first = Int(parts[0]), let second = Int(parts[1]), let year = Int(parts[2]),
        let day = Day(year: year, month: second, day: first)
      else { continue }
      return Found(day: day, lastDay: day, words: index..<index + 1, hasYear: true)
    }
    return nil
  }

  /// `4 April 2019`, `28-29 January`, `14. März`, `4 and 5 April 2019`
  private func dayFirst(at index: Int) -> Found? {
    let parts = bare(index).split { "-–/".contains($0) }
    guard (1...2).contains(parts.count), let first = number(parts[0]), (1...31).contains(first) else {
      return nil
    }
    var last = parts.count == 2 ? number(parts[1]) ?? first : first
    var next = index + 1
    if ["and", "et", "und", "-", "–"].contains(bare(next)), let second = number(Substring(bare(next + 1))) {
      last = second
      next += 2
    }
    if bare(next) == "of" || bare(next) == "de" { next += 1 }
    guard let month = month(next) else { return nil }
    return found(month: month, first: first, last: last, from: index, next: next + 1)
  }

  /// `April 5`, `April 5, 2019`
  private func monthFirst(at index: Int) -> Found? {
    guard let month = month(index), let first = number(Substring(bare(index + 1))), (1...31).contains(first)
    else {
      return nil
    }
    return found(month: month, first: first, last: first, from: index, next: index + 2)
  }

  private func found(month: Int, first: Int, last: Int, from index: Int, next: Int) -> Found? {
    if bare(next) == "de", let year = year(next + 1) {
      return found(year, month, first, last, index..<next + 2, hasYear: true)
    }
    if let year = year(next) { return found(year, month, first, last, index..<next + 1, hasYear: true) }
    guard let reference else { return nil }
    let isPast = Day(year: reference.year, month: month, day: first).map { $0 < reference } ?? false
    return found(reference.year + (isPast ? 1 : 0), month, first, last, index..<next, hasYear: false)
  }

  private func found(
    _ year: Int, _ month: Int, _ first: Int, _ last: Int, _ words: Range<Int>, hasYear: Bool
  ) -> Found? {
    guard let day = Day(year: year, month: month, day: first) else { return nil }
    let lastDay = Day(year: year, month: month, day: last).flatMap { $0 >= day ? $0 : nil } ?? day
    return Found(day: day, lastDay: lastDay, words: words, hasYear: hasYear)
  }
}
