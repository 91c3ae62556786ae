/// Weighs the ways in which the document might mark its headings.
struct FamilyRanking {
  typealias Family = HeadingMark.Family

  private let lines: [SourceLine]
  /// By family the lines of its marks, in order.
  let places: [Family: [Int]]
  private let marks: [Int: HeadingMark]
  let text: TextBelow

  init(of marks: [Int: HeadingMark], in lines: [SourceLine], lexicon: LexiconIndex) {
    text = TextBelow(lines: lines, marks: marks, lexicon: lexicon)
    self.lines = lines
    self.marks = marks
    var places: [Family: [Int]] = [:]
    for index in marks.keys.sorted() {
      if let mark = marks[index] { places[Self.joined(mark), default: []].append(index) }
    }
    self.places = places
  }

  /// The family of the mark; `2.1` belongs to `1.` as to `1`, whatever stands behind the number.
  static func joined(_ mark: HeadingMark) -> Family {
    guard case .labelled(var style, let isRunIn, let isOnOwnLine) = mark.family, style.keyword == .none,
      [.arabic, .roman, .upperLetters].contains(style.numerals), [".", " ", "–"].contains(style.delimiter)
    else { return mark.family }
    style.delimiter = "."
    return .labelled(style, isRunIn: isRunIn, isOnOwnLine: isOnOwnLine)
  }

  /// The family that marks the headings most likely; nil where none does.
  var main: Family? {
    let weights = places.keys.map { (family: $0, weight: weight(of: $0)) }
    // Equal weights are told apart by what comes first, so that the choice does not hang on the order of a dictionary.
    let best = weights.max { first, second in
      (first.weight, -(places[first.family]?.first ?? 0)) < (
        second.weight, -(places[second.family]?.first ?? 0)
      )
    }
    guard let best, best.weight >= 0.5 else { return nil }
    return best.family
  }

  func weight(of family: Family) -> Double {
    let likely = (places[family] ?? []).filter { (marks[$0]?.likeness ?? 0) > 0.35 }
    guard !likely.isEmpty else { return 0 }
    // Words before numbers are a way of marking headings only where they come again with the next number.
    if case .labelled(let style, _, _) = family, case .other = style.keyword,
      likely.count < 2 || order(of: likely) < 0.6
    {
      return 0
    }
    let sum = likely.reduce(0) { $0 + (marks[$1]?.likeness ?? 0) }
    if family == .endedByColon, repeatsItself(likely) { return 0 }
    return sum * kind(family) * order(of: likely) * shareWithText(likely, family)
  }

  /// Whether titles come again: labels like "Conclusion:" do, headings hardly.
  private func repeatsItself(_ indices: [Int]) -> Bool {
    Set(indices.compactMap { marks[$0]?.title }).count * 10 < indices.count * 9
  }

  private func kind(_ family: Family) -> Double {
    switch family {
    case .hashes, .chosen, .tableRow: 2
    case .labelled(let style, let isRunIn, let isOnOwnLine):
      style.isKnown
        ? 1.6
        : isRunIn ? 0.8 : isOnOwnLine ? 1.3 : style.numerals == .lowerLetters ? 0.4 : 1
    case .bold, .boldRunIn, .signed, .capitals: 0.9
    case .plain: 0.5
    case .italic, .endedByColon: 0.3
    }
  }

  /// How far the numbers go up one by one, each series from the beginning; 1 where there are none.
  private func order(of indices: [Int]) -> Double {
    let numbers = indices.compactMap { marks[$0]?.numbers }.filter { !$0.isEmpty }
    guard numbers.count > 1 else { return numbers.first.map { [0, 1].contains($0.last) ? 1 : 0.5 } ?? 1 }
    var good = numbers[0].last.map { $0 <= 1 } ?? false ? 1 : 0
    for (previous, next) in zip(numbers, numbers.dropFirst()) where Self.follows(next, previous) { good += 1 }
    return max(0.1, Double(good) / Double(numbers.count))
  }

  /// Whether a number may stand behind another: the next one, one level down or up, or a series that begins anew.
  private static func follows(_ next: [Int], _ previous: [Int]) -> Bool {
    let common = zip(next, previous).prefix { $0 == $1 }.count
    if common == previous.count { return next.count == common + 1 && next[common] <= 1 || next == previous }
    guard common < next.count else { return true }
    return next[common] == previous[common] + 1 || next[common] <= previous[common]
  }

  /// How many of the marks have text of their own under them.
  func shareWithText(_ indices: [Int], _ family: Family) -> Double {
    let own = Set(indices)
    let withText = indices.count { index in
      guard let mark = marks[index] else { return false }
      if mark.rest != nil { return true }
      if !mark.family.isLabelled, mark.family != .hashes { return text.isFound(under: index) }
      let rest = lines[(index + mark.lineCount)...]
      guard let next = rest.firstIndex(where: \.isContent) else { return false }
      return !own.contains(next) || marks[next]?.level ?? 1 > mark.level
    }
    return Double(withText) / Double(max(1, indices.count))
  }
}
