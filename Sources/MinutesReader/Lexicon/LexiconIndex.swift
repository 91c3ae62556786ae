import Model

/// A lexicon made ready for finding its words in a text.
struct LexiconIndex {
  let lexicon: Lexicon
  private(set) var patterns: [RequestPattern] = []
  private var symbols = SymbolTable()
  private var phrases = PhraseTable()
  /// By symbol: what the word is alone.
  private var classes: [WordClasses] = [WordClasses()]
  /// By symbol: the names of owners that begin with it only where it is written so.
  private var spellings: [UInt32: Set<Word.Shape>] = [:]

  /// The last parts of joined nouns with what they are, longest first.
  private var nounEndings: [(letters: [UInt8], classes: [WordClass])] = []

  static let all = Lexicon.all.map(LexiconIndex.init)

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    for (wordClass, phrases) in lexicon.words { for phrase in phrases { add(phrase, wordClass) } }
    for (index, names) in lexicon.months.enumerated() { add(names, .month(index + 1)) }
    for (index, names) in lexicon.ordinals.enumerated() { add(names, .ordinal(index + 1)) }
    for (index, names) in lexicon.numerals.enumerated() { add(names, .numeral(index + 1)) }
    for (names, owner) in lexicon.parties { add(names, .owner(owner)) }
    for (code, names) in lexicon.states {
      guard let state = MemberState(named: code) else { continue }
      add(names, .owner(.memberState(state)))
    }
    for state in MemberState.all {
      for name in state.names { add(name, .owner(.memberState(state))) }
    }
    if lexicon.joinsNouns { nounEndings = Self.nounEndings(of: lexicon) }
    for (force, texts) in lexicon.patterns { for text in texts { addPattern(text, force) } }
  }

  /// Which language a text is in, by the small words of its first part.
  static func ofLanguage(of bytes: [UInt8]) -> LexiconIndex {
    var counts = Array(repeating: 0, count: all.count)
    var scanner = WordScanner(bytes, in: 0..<min(bytes.count, 20_000))
    while let found = scanner.next() {
      for (language, index) in all.enumerated() where index.isFrame(found.hash) { counts[language] += 1 }
    }
    let best = counts.indices.max { counts[$0] < counts[$1] } ?? 0
    return all[counts[best] > counts[0] ? best : 0]
  }

  private func isFrame(_ hash: UInt64) -> Bool {
    let word = classes[Int(symbols.symbol(of: hash))]
    return word.contains(.article) || word.contains(.conjunction) || word.contains(.genitive)
      || word.contains(.preposition)
  }

  func word(_ found: WordScanner.Found) -> Word {
    let symbol = found.number == nil ? symbols.symbol(of: found.hash) : 0
    return Word(
      range: found.range, symbol: symbol, classes: classes[Int(symbol)], number: found.number,
      shape: found.shape, gap: found.gap)
  }

  /// What a joined noun is by its last part; nothing for a word that the lexicon knows as a whole.
  func classesOfJoinedNoun(_ word: Word, in bytes: [UInt8]) -> [WordClass] {
    guard !nounEndings.isEmpty, word.symbol == 0, word.shape == .capitalised, word.range.count > 7 else {
      return []
    }
    let letters = bytes[word.range]
    return nounEndings.first {
      letters.count > $0.letters.count + 1 && letters.suffix($0.letters.count).elementsEqual($0.letters)
    }?.classes ?? []
  }

  private static func nounEndings(of lexicon: Lexicon) -> [(letters: [UInt8], classes: [WordClass])] {
    var classes: [String: [WordClass]] = [:]
    for wordClass in [WordClass.meeting, .doer, .group] {
      for word in lexicon.words[wordClass] ?? [] where !word.contains(" ") {
        classes[word, default: []].append(wordClass)
      }
    }
    return classes.map { (Array($0.key.utf8), $0.value) }.sorted { $0.0.count > $1.0.count }
  }

  /// Whatever the lexicon knows of the words, in the order in which it begins.
  func hits(in words: [Word]) -> [Wording.Hit] {
    var hits: [Wording.Hit] = []
    for index in words.indices where words[index].symbol != 0 {
      let count = hits.count
      phrases.appendMatches(in: words, at: index, to: &hits)
      for found in stride(from: hits.count - 1, through: count, by: -1) {
        if case .owner = hits[found].meaning, !isWritten(words[index]) { hits.remove(at: found) }
      }
    }
    return hits
  }

  private func isWritten(_ word: Word) -> Bool { spellings[word.symbol]?.contains(word.shape) ?? true }
}

// Building.
extension LexiconIndex {
  private mutating func add(_ phrase: String, _ wordClass: WordClass) {
    for words in PhraseSyntax.expansions(of: phrase) {
      let symbols = add(words)
      if symbols.count == 1 { classes[Int(symbols[0])].insert(wordClass) }
      phrases.add(symbols, .wordClass(wordClass))
    }
  }

  private mutating func add(_ names: String, _ meaning: Meaning) {
    for words in names.split(separator: ",") {
      for expansion in PhraseSyntax.expansions(of: String(words)) {
        let symbols = add(expansion)
        phrases.add(symbols, meaning)
        if case .owner = meaning { restrict(symbols[0], to: expansion) }
      }
    }
  }

  /// A name that is written with a capital is found only where the text has one too.
  private mutating func restrict(_ symbol: UInt32, to spelling: String) {
    let bytes = Array(spelling.utf8)
    var scanner = WordScanner(bytes, in: bytes.indices)
    let shapes: Set<Word.Shape> =
      switch scanner.next()?.shape {
      case .capitals: [.capitals]
      case .capitalised: [.capitalised, .capitals]
      default: [.small, .capitalised, .capitals]
      }
    spellings[symbol, default: []].formUnion(shapes)
  }

  private mutating func addPattern(_ text: String, _ force: Force) {
    let (pattern, first) = RequestPattern.read(text, force: force) { self.add($0) }
    for symbols in first { phrases.add(symbols, .pattern(patterns.count)) }
    patterns.append(pattern)
  }

  /// The symbols of the words, made where they are new.
  private mutating func add(_ words: String) -> [UInt32] {
    let bytes = Array(words.utf8)
    var scanner = WordScanner(bytes, in: bytes.indices)
    var sequence: [UInt32] = []
    while let found = scanner.next() {
      let symbol = symbols.add(found.hash)
      if Int(symbol) == classes.count { classes.append(WordClasses()) }
      sequence.append(symbol)
    }
    return sequence
  }
}
