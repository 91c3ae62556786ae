/// What tells before a task whether it is done: `[ ]`, `[x]`, `[open]`, `☑`, `Open:`.
struct TaskBox {
  let isTicked: Bool
  /// The UTF-8 offset behind it; 0 where it is a word of the sentence.
  let end: Int
  /// The UTF-8 offset at which the task begins.
  let task: Int

  private static let signs = "☐☑☒✓✔"
  private static let boxes = ["[ ] ", "[x] ", "[X] "]

  /// Whether a line begins with one that no sentence has.
  static func begins(_ text: String) -> Bool {
    switch text.utf8.first {
    case UInt8(ascii: "["): boxes.contains(where: text.hasPrefix)
    case 0xE2: text.first.map(signs.contains) ?? false
    default: false
    }
  }

  init?(_ text: String, lexicon: LexiconIndex) {
    guard let box = TaskBox(sign: text) ?? TaskBox(brackets: text, lexicon) ?? TaskBox(word: text, lexicon)
    else {
      return nil
    }
    self = box
  }

  private init(isTicked: Bool, end: Int, task: Int) {
    self.isTicked = isTicked
    self.end = end
    self.task = task
  }

  /// `☐ …`, `☑ …`
  private init?(sign text: String) {
    guard text.utf8.first == 0xE2, let sign = text.first, Self.signs.contains(sign) else { return nil }
    let end = text.utf8.distance(from: text.startIndex, to: text.dropFirst().prefix { $0 == " " }.endIndex)
    self.init(isTicked: sign != "☐", end: end, task: end)
  }

  /// `[ ] …`, `[x] …`, `[open] …`, `[done] …`
  private init?(brackets text: String, _ lexicon: LexiconIndex) {
    guard text.utf8.first == UInt8(ascii: "["),
      let close = text.utf8.prefix(14).firstIndex(of: UInt8(ascii: "]"))
    else { return nil }
    let inside = TaggedWords(String(text[text.utf8.index(after: text.startIndex)..<close]), lexicon: lexicon)
    let end = text.utf8.distance(from: text.startIndex, to: close) + 2
    guard end < text.utf8.count else { return nil }
    let isTicked = inside.text.lowercased() == "x" || inside.isWholly(.doneMark)
    guard isTicked || inside.words.isEmpty || inside.isWholly(.undecided) else { return nil }
    self.init(isTicked: isTicked, end: end, task: end)
  }

  /// `Open: …`, `Done: …`
  private init?(word text: String, _ lexicon: LexiconIndex) {
    guard let colon = text.utf8.prefix(16).firstIndex(of: UInt8(ascii: ":")),
      text.utf8.last != UInt8(ascii: ":")
    else { return nil }
    let label = TaggedWords(String(text[..<colon]), lexicon: lexicon)
    let isTicked = label.isWholly(.doneMark) && !label.isWholly(.decision)
    guard isTicked || label.words.count == 1 && label.isWholly(.undecided) else { return nil }
    self.init(isTicked: isTicked, end: 0, task: text.utf8.distance(from: text.startIndex, to: colon) + 1)
  }
}

extension TaggedWords {
  /// Whether one phrase of the class is all that it has.
  fileprivate func isWholly(_ wordClass: WordClass) -> Bool {
    !words.isEmpty && phrase(wordClass, at: 0) == words.indices
  }
}
