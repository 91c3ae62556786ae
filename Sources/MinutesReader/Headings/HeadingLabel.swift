/// The number or letter before a title: `Item 3 –`, `3.1`, `IV.`, `(a)`, `23/112`.
struct HeadingLabel {
  /// How labels of one kind are written.
  struct Style: Hashable {
    enum Numerals: Hashable { case arabic, roman, upperLetters, lowerLetters, slashed }

    /// The words before the number; empty for none.
    var keyword = ""
    var numerals: Numerals
    /// What closes the label: `.`, `)`, `:`, `–`; a space for nothing.
    var delimiter: Character
  }

  var style: Style
  /// As printed, without keyword and punctuation.
  let text: String
  /// The value of each part: `3.1` has two.
  var numbers: [Int]
  /// How deep the label itself says that it is, from 1: `3.1` is 2, and so is `2.1.A`, which was put in later.
  var depth: Int {
    style.numerals == .slashed
      ? 1
      : max(
        1, text.split(separator: ".").enumerated().count { $0 == 0 || $1.utf8.allSatisfy { $0 &- 48 < 10 } })
  }
  /// What stands behind it; empty where the label has the line for itself.
  let rest: String

  /// Nil where the line does not begin with a label.
  init?(_ line: String, lexicon: LexiconIndex) {
    guard let first = line.utf8.first, first < 0x80, first != 32 else { return nil }
    if let keyword = Self.keyword(of: line, lexicon) {
      self.init(line.utf8Slice(keyword.end..<line.utf8.count), behind: keyword.name)
    } else {
      self.init(line, behind: "")
    }
  }

  private static func keyword(of line: String, _ lexicon: LexiconIndex) -> (name: String, end: Int)? {
    let bytes = Array(line.utf8.prefix(48))
    guard (bytes[0] | 32) &- 97 < 26 else { return nil }
    let wording = Wording(bytes, in: bytes.indices, lexicon: lexicon)
    guard let words = wording.phrase(.headingKeyword, at: 0), words.upperBound < wording.words.count else {
      return nil
    }
    return (
      wording.text(of: words).lowercased(), wording.words[words.upperBound].range.lowerBound
    )
  }

  private init?(_ text: String, behind keyword: String) {
    let token = text.prefix { $0 != " " && $0 != "\u{2013}" && $0 != "\u{2014}" }
    guard (1...14).contains(token.utf8.count) else { return nil }
    let isEnclosed = token.first == "(" || token.first == "["
    let core = String(token).trimming { "()[].:°º/".contains($0) || $0 == "-" }
    guard let (numerals, numbers) = Self.numbers(of: core) else { return nil }
    var rest = String(text.dropFirst(token.count)).trimmed
    var delimiter: Character = " "
    if let last = token.last, ").:-/".contains(last) {
      delimiter = last == "-" ? "–" : last
    } else if let dash = rest.first, "–—-:|".contains(dash) {
      delimiter = dash == ":" ? ":" : "–"
    }
    rest = rest.trimming { "–—-:| ".contains($0) }
    if isEnclosed {
      guard token.contains(")") || token.contains("]") else { return nil }
      delimiter = token.first ?? "("
    }
    let style = Style(keyword: keyword, numerals: numerals, delimiter: delimiter)
    guard Self.isLabel(style, core, rest) else { return nil }
    self.style = style
    self.text = core
    self.numbers = numbers
    self.rest = rest
  }

  /// Whether such a label may stand before a heading at all.
  private static func isLabel(_ style: Style, _ core: String, _ rest: String) -> Bool {
    if !style.keyword.isEmpty { return style.numerals != .lowerLetters }
    switch style.numerals {
    case .slashed: return true
    case .arabic: return style.delimiter != " " || core.contains(".") || core.utf8.count < 3
    case .roman, .upperLetters: return style.delimiter != " " || (rest.isEmpty && core.count > 1)
    case .lowerLetters: return style.delimiter != " " && style.delimiter != ":"
    }
  }

  private static func numbers(of core: String) -> (Style.Numerals, [Int])? {
    guard let first = core.utf8.first else { return nil }
    if first &- 48 < 10 { return arabic(core) }
    if core.utf8.count == 1, first &- 97 < 26 { return (.lowerLetters, [Int(first) - 96]) }
    if let composite = composite(core) { return composite }
    if let roman = RomanNumeral(core) { return (.roman, [roman.value]) }
    if core.utf8.count == 1, first &- 65 < 26 { return (.upperLetters, [Int(first) - 64]) }
    return nil
  }

  /// `I.1`, `A.2`: numbers below a letter or a Roman numeral.
  private static func composite(_ core: String) -> (Style.Numerals, [Int])? {
    guard let stop = core.firstIndex(of: "."), let (numerals, first) = numbers(of: String(core[..<stop])),
      numerals != .arabic,
      case let rest = core[core.index(after: stop)...], rest.utf8.first.map({ $0 &- 48 < 10 }) == true,
      let (_, numbers) = arabic(String(rest))
    else { return nil }
    return (numerals, first + numbers)
  }

  private static func arabic(_ core: String) -> (Style.Numerals, [Int])? {
    if core.contains("/") {
      let parts = core.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
      guard parts.count == 2, let first = parts[0], let second = parts[1] else { return nil }
      return (.slashed, [first, second])
    }
    var numbers: [Int] = []
    for part in core.split(separator: ".", omittingEmptySubsequences: false) {
      if let number = Int(part), part.utf8.count <= 3 {
        numbers.append(number)
      } else if !numbers.isEmpty, part.utf8.count == 1, let letter = part.utf8.first, (letter | 32) &- 97 < 26
      {
        numbers.append(Int(letter | 32) - 96)
      } else {
        return nil
      }
    }
    return numbers.count <= 5 ? (.arabic, numbers) : nil
  }
}
