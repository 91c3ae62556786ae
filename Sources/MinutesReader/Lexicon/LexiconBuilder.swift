import Model

/// Makes the tables of an index out of the phrases of a lexicon.
struct LexiconBuilder {
  private(set) var patterns: [RequestPattern] = []
  private(set) var owners: [Owner] = []
  private(set) var symbols = SymbolTable()
  private(set) var phrases: [(symbols: [UInt32], meaning: Meaning)] = []
  private(set) var classes: [WordClasses] = [WordClasses()]
  private(set) var beginnings: [WordClasses] = [WordClasses()]
  private(set) var spellings: [Spelling] = [.any]
  private(set) var nounEndings: [(letters: [UInt8], classes: [WordClass])] = []

  init(_ lexicon: Lexicon) {
    for (wordClass, phrases) in lexicon.words { for phrase in phrases { add(phrase, .wordClass(wordClass)) } }
    for (index, names) in lexicon.months.enumerated() { add(names, .month(index + 1)) }
    for (index, names) in lexicon.ordinals.enumerated() { add(names, .ordinal(index + 1)) }
    for (index, names) in lexicon.numerals.enumerated() { add(names, .numeral(index + 1)) }
    for (number, names) in lexicon.largerNumerals { add(names, .numeral(number)) }
    for (names, owner) in lexicon.parties { addOwner(names.split(separator: ",").map(String.init), owner) }
    for (code, names) in lexicon.states {
      guard let state = MemberState(named: code) else { continue }
      let forms = names.split(separator: ",").map(String.init)
      addOwner(
        forms + (lexicon.genitiveEnding.map { ending in forms.prefix(1).map { $0 + ending } } ?? []),
        .memberState(state))
    }
    for state in MemberState.all { addOwner(state.names, .memberState(state)) }
    for (force, texts) in lexicon.patterns { for text in texts { addPattern(text, force) } }
    if lexicon.joinsNouns { nounEndings = Self.nounEndings(of: lexicon) }
  }

  private mutating func add(_ phrase: String, _ meaning: Meaning) {
    for words in PhraseSyntax.expansions(of: phrase) {
      let sequence = add(words)
      phrases.append((sequence, meaning))
      guard let wordClass = meaning.wordClass else { continue }
      beginnings[Int(sequence[0])].insert(wordClass)
      if sequence.count == 1 { classes[Int(sequence[0])].insert(wordClass) }
    }
  }

  /// A name that is written with a capital is found only where the text has one too.
  private mutating func addOwner(_ names: [String], _ owner: Owner) {
    owners.append(owner)
    for name in names.flatMap({ PhraseSyntax.expansions(of: $0) }) {
      let sequence = add(name)
      phrases.append((sequence, .owner(owners.count - 1)))
      let symbol = Int(sequence[0])
      let isNew = !named.contains(symbol)
      spellings[symbol] = isNew ? Self.spelling(of: name) : max(spellings[symbol], Self.spelling(of: name))
      named.insert(symbol)
    }
  }

  /// The symbols that names begin with.
  private var named: Set<Int> = []

  private static func spelling(of name: String) -> Spelling {
    let bytes = Array(name.utf8)
    var scanner = WordScanner(bytes, in: bytes.indices)
    switch scanner.next()?.shape {
    case .capitals: return .capitals
    case .capitalised: return .capitalised
    default: return .any
    }
  }

  private mutating func addPattern(_ text: String, _ force: Force) {
    guard let (pattern, first) = RequestPattern.read(text, force: force, symbols: { self.add($0) }) else {
      return
    }
    for sequence in first { phrases.append((sequence, .pattern(patterns.count))) }
    patterns.append(pattern)
  }

  /// The symbols of the words, made where they are new.
  private mutating func add(_ words: String) -> [UInt32] {
    let bytes = Array(words.utf8)
    var scanner = WordScanner(bytes, in: bytes.indices)
    var sequence: [UInt32] = []
    while let found = scanner.next() {
      let symbol = symbols.add(found.hash)
      if Int(symbol) == classes.count {
        classes.append(WordClasses())
        beginnings.append(WordClasses())
        spellings.append(.any)
      }
      sequence.append(symbol)
    }
    return sequence
  }

  private static func nounEndings(of lexicon: Lexicon) -> [(letters: [UInt8], classes: [WordClass])] {
    var classes: [String: [WordClass]] = [:]
    for wordClass in [WordClass.meeting, .doer, .group, .timeLimit] {
      for word in lexicon.words[wordClass] ?? [] where !word.contains(" ") {
        classes[word, default: []].append(wordClass)
      }
    }
    return classes.map { (Array($0.key.utf8), $0.value) }.sorted { $0.0.count > $1.0.count }
  }
}

extension Meaning {
  /// The class that stands for it; nil for names and patterns.
  var wordClass: WordClass? {
    switch self {
    case .wordClass(let wordClass): wordClass
    case .month: .monthName
    case .ordinal: .ordinalName
    case .numeral: .numeralName
    case .owner, .pattern: nil
    }
  }
}
