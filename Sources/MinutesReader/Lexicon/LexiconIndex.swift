import Model

/// A lexicon made ready for finding its words in a text.
final class LexiconIndex: Sendable {
  let lexicon: Lexicon
  let patterns: [RequestPattern]
  /// Whom the names of the lexicon mean.
  let owners: [Owner]
  private let symbols: SymbolTable
  private let phrases: PhraseTable
  /// By symbol: what the word is alone.
  private let classes: [WordClasses]
  /// By symbol: what the phrases are that begin with it.
  private let beginnings: [WordClasses]
  /// By symbol: how a name that begins with it must be written.
  private let spellings: [Spelling]
  /// The last parts of joined nouns with what they are, longest first.
  private let nounEndings: [(letters: [UInt8], classes: [WordClass])]

  static let all = Lexicon.all.map(LexiconIndex.init)

  init(_ lexicon: Lexicon) {
    let builder = LexiconBuilder(lexicon)
    self.lexicon = lexicon
    patterns = builder.patterns
    owners = builder.owners
    symbols = builder.symbols
    phrases = PhraseTable(builder.phrases)
    classes = builder.classes
    beginnings = builder.beginnings
    spellings = builder.spellings
    nounEndings = builder.nounEndings
  }

  /// Which language a text is in, by the small words of its first part.
  static func ofLanguage(of bytes: [UInt8]) -> LexiconIndex { all[FrameWords.all.language(of: bytes)] }

  func word(_ found: WordScanner.Found) -> Word {
    let symbol = found.number == nil ? symbols.symbol(of: found.hash) : 0
    return Word(
      range: found.range, symbol: symbol, classes: classes[Int(symbol)], number: found.number,
      shape: found.shape, gap: found.gap)
  }

  /// Whether a phrase of any of the classes may begin with the first word of the text.
  func mayBegin(_ text: String, _ wanted: WordClasses) -> Bool {
    let bytes = text.firstBytes(40)
    var scanner = WordScanner(bytes, in: bytes.indices)
    guard let first = scanner.next(), first.number == nil else { return false }
    return !beginnings[Int(symbols.symbol(of: first.hash))].isDisjoint(with: wanted)
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

  /// Whatever the lexicon knows of the words, in the order in which it begins.
  func hits(in words: [Word]) -> [TaggedWords.Hit] {
    var hits: [TaggedWords.Hit] = []
    hits.reserveCapacity(words.count)
    for index in words.indices where words[index].symbol != 0 {
      let count = hits.count
      phrases.appendMatches(in: words, at: index, to: &hits)
      guard !spellings[Int(words[index].symbol)].allows(words[index].shape) else { continue }
      for found in stride(from: hits.count - 1, through: count, by: -1) {
        if case .owner = hits[found].meaning { hits.remove(at: found) }
      }
    }
    return hits
  }
}

/// How a name is written: all in capitals, with one, or anyhow.
enum Spelling: Comparable {
  case capitals, capitalised, any

  func allows(_ shape: Word.Shape) -> Bool {
    switch self {
    case .any: true
    case .capitalised: shape != .small
    case .capitals: shape == .capitals
    }
  }
}
