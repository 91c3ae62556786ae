import Model

/// One way of asking something of somebody, as a lexicon writes it.
///
/// `<who>` is whoever the sentence makes responsible, `<party>` the same where it must be a party that the lexicon knows,
/// `…` some words, `<infinitive>` the verb at the end of the clause, `<zu>` an infinitive with "zu", `<date>` demands a date by which.
/// The rest is words: `<who> is|are asked to`, `asked <who> to`, `will be … by <party>`.
struct RequestPattern: Sendable {
  enum Slot: Sendable { case who, party }

  enum Element: Sendable {
    case slot(Slot)
    case gap
    /// Any one of these sequences of symbols.
    case words([[UInt32]])
    case infinitive
    case infinitiveWithZu
  }

  let force: Force
  /// Who stands before the first words; nil where they begin the pattern.
  let before: Slot?
  /// What follows the first words.
  let rest: [Element]
  let needsDate: Bool

  /// Whether it names nobody: "please".
  var asksAnybody: Bool {
    before == nil && rest.allSatisfy { if case .slot = $0 { false } else { true } }
  }

  /// Whether it names whoever is asked behind its first words: "it is for <who> to".
  var asksInSlot: Bool {
    if before == nil, case .slot? = rest.first { true } else { false }
  }

  /// Reads a pattern; gives its first words too, which find it. Nil for one that has no words to be found by.
  static func read(
    _ text: String, force: Force, symbols: (String) -> [UInt32]
  ) -> (pattern: RequestPattern, first: [[UInt32]])? {
    var elements: [Element] = []
    var words: [Substring] = []
    var needsDate = false
    func close(_ elements: inout [Element], _ words: inout [Substring]) {
      guard !words.isEmpty else { return }
      let phrases = PhraseSyntax.expansions(of: words.joined(separator: " "))
      elements.append(.words(phrases.map(symbols)))
      words = []
    }
    for word in text.split(separator: " ") {
      let element: Element? =
        switch word {
        case "<who>": .slot(.who)
        case "<party>": .slot(.party)
        case "…": .gap
        case "<infinitive>": .infinitive
        case "<zu>": .infinitiveWithZu
        default: nil
        }
      if let element {
        close(&elements, &words)
        elements.append(element)
      } else if word == "<date>" {
        needsDate = true
      } else {
        words.append(word)
      }
    }
    close(&elements, &words)
    var before: Slot?
    if case .slot(let slot) = elements.first { (before, elements) = (slot, Array(elements.dropFirst())) }
    guard case .words(let first) = elements.first else { return nil }
    let pattern = RequestPattern(
      force: force, before: before, rest: Array(elements.dropFirst()), needsDate: needsDate)
    return (pattern, first)
  }
}
