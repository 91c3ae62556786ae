/// The number or letter before a title: `Item 3 –`, `3.1`, `IV.`, `(a)`, `23/112`, `A-1`, `PRIMERO.-`; or behind it:
/// `Title (item 3)`.
struct HeadingLabel {
  /// How labels of one kind are written.
  struct Style: Hashable {
    /// How the label stands to the words around it.
    enum Keyword: Hashable {
      case none
      /// Words of the lexicon before the number: `Agenda item 3`.
      case known(String)
      /// Any other words before it, which may be the document's own: `Ad 3.`, `Nr. 3`.
      case other(String)
      /// In brackets behind the title.
      case behindTitle

      /// The first of the words before the number.
      var firstWord: String? {
        switch self {
        case .known(let words), .other(let words): words.split(separator: " ").first.map(String.init)
        case .none, .behindTitle: nil
        }
      }
    }

    var keyword = Keyword.none
    var numerals: LabelNumbers.Kind
    /// What closes the label: `.`, `)`, `:`, `–`; a space for nothing.
    var delimiter: Character

    /// `A. – Title. Text`: the entries of lists seldom have capital letters and titles of their own.
    var isLettered: Bool { keyword == .none && numerals == .upperLetters }

    var isKnown: Bool {
      switch keyword {
      case .known, .behindTitle: true
      default: false
      }
    }
  }

  var style: Style
  /// As printed, without keyword and punctuation.
  let text: String
  let numbers: LabelNumbers
  /// The title; empty where the label has the line for itself.
  let rest: String

  /// How deep the label itself says that it is, from 1: `3.1` is 2, and so is `2.1.A`, which was put in later.
  var depth: Int { numbers.depth }

  /// Nil where the line has no label.
  init?(_ line: SourceLine, lexicon: LexiconIndex) {
    // A wide gap closes a label as well as a stop does.
    let isSetOff = line.cells.count > 1 && line.cells[0].utf8.count < 8
    self.init(line.text, isSetOff: isSetOff, lexicon: lexicon)
  }

  init?(_ text: String, isSetOff: Bool = false, lexicon: LexiconIndex) {
    guard Self.mayBe(text, lexicon) else { return nil }
    let opening = Self.opening(of: text, lexicon)
    if let label = Self.behindTitle(text, lexicon) {
      self = label
    } else if let label = Self.behindKeyword(text, opening) {
      self = label
    } else if let label = HeadingLabel(text, behind: .none, isSetOff: isSetOff) {
      self = label
    } else if TaskLabel(text, lexicon: lexicon) == nil,
      let label = Self.inWords(text, opening) ?? Self.behindWords(text, opening)
    {
      self = label
    } else {
      return nil
    }
  }

  private static let keywords = WordClasses([.headingKeyword])

  /// Whether there can be a label: a digit near the beginning, a Roman numeral or a mark behind the first word, or one that
  /// leads to a number.
  private static func mayBe(_ text: String, _ lexicon: LexiconIndex) -> Bool {
    guard let first = text.utf8.first, first > 32, text.utf8.count < 4000 else { return false }
    if text.utf8.last == UInt8(ascii: ")") { return true }
    var isFirstWord = true
    var isRoman = true
    var last: UInt8 = 0
    for (index, byte) in text.utf8.prefix(32).enumerated() {
      if byte &- 48 < 10 { return true }
      if byte == 32, isFirstWord {
        if ".:-)/".utf8.contains(last) || index == 1 || isRoman { return true }
        isFirstWord = false
      }
      isRoman = isRoman && "IVXLCDM".utf8.contains(byte)
      last = byte
    }
    return isFirstWord || lexicon.mayBegin(text, keywords)
  }

  init(style: Style, text: String, numbers: LabelNumbers, rest: String) {
    self.style = style
    self.text = text
    self.numbers = numbers
    self.rest = rest
  }
}

// Numbers and letters.
extension HeadingLabel {
  /// The label that the text begins with.
  init?(_ text: String, behind keyword: Style.Keyword, isSetOff: Bool = false) {
    guard LabelNumbers.mayBegin(text) else { return nil }
    let token = text.prefix { $0 != " " && $0 != "\u{2013}" && $0 != "\u{2014}" }
    guard (1...14).contains(token.utf8.count) else { return nil }
    let core = String(token).trimming { "()[].:°º/§".contains($0) || $0 == "-" }
    let behind = text[token.endIndex...].drop { $0 == " " }
    let letter = Self.letter(behind: token, in: behind)
    let insertion = letter == nil ? Self.insertion(behind: token, in: behind) : nil
    let part = letter ?? insertion
    // Most lines have no label: what stands behind it is copied only then.
    guard let numbers = LabelNumbers(core + (part ?? "")) else { return nil }
    var rest = String(behind.dropFirst(letter == nil ? insertion?.count ?? 0 : 2)).trimmed
    guard
      let delimiter = Self.delimiter(
        of: token, before: rest, numbers.kind, hasLetter: letter != nil, hasWord: insertion != nil, isSetOff)
    else { return nil }
    rest = rest.trimming { "–—-:|§/ ".contains($0) || insertion != nil && $0 == "." }
    let label = part.map { "\(core) \($0)" } ?? (core.contains("(") ? core + ")" : core)
    let style = Style(keyword: keyword, numerals: numbers.kind, delimiter: delimiter)
    guard Self.isLabel(style, core, numbers, rest, isSmallWord: ["A", "I", "O", "Y", "E"].contains(core))
    else { return nil }
    self.init(style: style, text: label, numbers: numbers, rest: Self.unwrapped(rest))
  }

  /// What closes the label; nil for brackets that nothing closes.
  private static func delimiter(
    of token: Substring, before rest: String, _ kind: LabelNumbers.Kind, hasLetter: Bool, hasWord: Bool,
    _ isSetOff: Bool
  ) -> Character? {
    if hasWord { return rest.first.flatMap { ".:".contains($0) ? $0 : nil } ?? " " }
    if hasLetter { return ")" }
    if let first = token.first, "([".contains(first) {
      return token.contains(")") || token.contains("]") ? first : nil
    }
    if token.contains("/"), kind == .arabic { return "/" }
    if let last = token.last, ").:-/°º".contains(last) { return last == "-" ? "–" : last }
    if let mark = rest.first, "–—-:|./".contains(mark) { return mark == ":" ? ":" : "–" }
    return isSetOff ? "." : " "
  }

  /// The letter of `4 a) Title`; nil where none goes on with the number.
  private static func letter(behind number: Substring, in rest: Substring) -> String? {
    guard number.allSatisfy(\.isNumber), let letter = rest.first, letter.isLowercase,
      rest.dropFirst().first == ")"
    else { return nil }
    return String(letter)
  }

  /// The word of `3 bis. Title`, which was put in later; nil where none goes on with the number.
  private static func insertion(behind number: Substring, in rest: Substring) -> String? {
    guard number.utf8.allSatisfy({ $0 &- 48 < 10 }), let first = rest.utf8.first, "btq".utf8.contains(first)
    else {
      return nil
    }
    return LabelNumbers.insertions.first { word in
      rest.hasPrefix(word) && rest.dropFirst(word.count).first.map { ".: –-".contains($0) } ?? true
    }
  }

  /// Whether such a label may stand before a heading at all.
  private static func isLabel(
    _ style: Style, _ core: String, _ numbers: LabelNumbers, _ rest: String, isSmallWord: Bool
  ) -> Bool {
    if style.keyword != .none { return style.numerals != .lowerLetters }
    switch style.numerals {
    case .slashed: return true
    case .arabic where isTimeOfDay(core): return false
    case .arabic: return style.delimiter != " " || core.contains(".") || core.utf8.count < 3
    // "A12." may be the mark of a list.
    case .upperLetters where numbers.values.count > 1 && core.dropFirst().allSatisfy(\.isNumber):
      return style.delimiter == "/" || style.delimiter == "."
    case .roman, .upperLetters:
      return style.delimiter != " " || numbers.values.count > 1 || (rest.isEmpty && core.utf8.count > 1)
        || (HeadingTitle.isInCapitals(rest) && !isSmallWord)
    case .lowerLetters: return style.delimiter != " " && style.delimiter != ":"
    case .words: return true
    }
  }

  /// `10.05`, and not `3.10`: no item has so many parts before noon.
  private static func isTimeOfDay(_ core: String) -> Bool {
    let parts = core.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1])
    else {
      return false
    }
    return (7...23).contains(hour) && (0...59).contains(minute)
  }

  /// A title wholly in brackets or quotes without them: `(„Eröffnung“):`
  static func unwrapped(_ title: String, layers: Int = 3) -> String {
    let bare = title.trimming { ":. ".contains($0) }
    let pairs: [(Character, Character)] = [("(", ")"), ("„", "“"), ("“", "”"), ("«", "»"), ("\"", "\"")]
    for (open, close) in pairs where bare.first == open && bare.last == close && bare.count > 2 && layers > 0
    {
      let inside = String(bare.dropFirst().dropLast())
      return inside.contains(open) && open != close ? title : unwrapped(inside.trimmed, layers: layers - 1)
    }
    return bare.count < title.count && bare.first.map({ "(„“«\"".contains($0) }) == true ? bare : title
  }
}
