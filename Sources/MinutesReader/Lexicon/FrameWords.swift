/// The small words that hold the sentences of a language together, by which it is known.
struct FrameWords {
  /// Of all languages that there is a lexicon for.
  static let all = FrameWords(of: Lexicon.all)

  private static let classes: [WordClass] = [.article, .conjunction, .genitive, .preposition]

  /// How many bytes of a text are looked at.
  private static let reach = 3_000

  private var symbols = SymbolTable()
  /// By symbol: the languages that have the word.
  private var languages: [[Int]] = [[]]
  private let count: Int

  private init(of lexicons: [Lexicon]) {
    count = lexicons.count
    for (language, lexicon) in lexicons.enumerated() {
      for phrase in Self.classes.flatMap({ lexicon.words[$0] ?? [] }) {
        for word in PhraseSyntax.expansions(of: phrase) { add(word, language) }
      }
    }
  }

  private mutating func add(_ word: String, _ language: Int) {
    let bytes = Array(word.utf8)
    var scanner = WordScanner(bytes, in: bytes.indices)
    guard let found = scanner.next(), scanner.next() == nil else { return }
    let symbol = Int(symbols.add(found.hash))
    if symbol == languages.count { languages.append([]) }
    if !languages[symbol].contains(language) { languages[symbol].append(language) }
  }

  /// The place of the language in the list of lexicons; the first where no other has more of the words.
  func language(of bytes: [UInt8]) -> Int {
    var counts = Array(repeating: 0, count: count)
    var scanner = WordScanner(bytes, in: 0..<min(bytes.count, Self.reach))
    while let found = scanner.next() {
      guard found.number == nil else { continue }
      for language in languages[Int(symbols.symbol(of: found.hash))] { counts[language] += 1 }
    }
    let best = counts.indices.max { counts[$0] < counts[$1] } ?? 0
    return counts[best] > counts[0] ? best : 0
  }
}
