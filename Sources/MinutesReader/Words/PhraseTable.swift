/// Phrases as sequences of symbols, found by walking down from their first word.
struct PhraseTable: Sendable {
  /// By node, the first being the root: where its meanings begin in `meanings`.
  private var starts: [Int] = [0, 0]
  private var meanings: [Meaning] = []
  private var steps: SymbolTable
  /// By symbol: the node below the root, 0 where no phrase begins with it.
  private var beginnings: [UInt32] = []

  /// Every phrase has at least one word.
  init(_ phrases: [(symbols: [UInt32], meaning: Meaning)]) {
    steps = SymbolTable(capacity: phrases.count * 2)
    var byNode: [[Meaning]] = [[]]
    for (symbols, meaning) in phrases {
      var node: UInt32 = 0
      for symbol in symbols {
        // The number of the step is the number of the node it leads to.
        node = steps.add(Self.hash(node, symbol))
        if Int(node) == byNode.count { byNode.append([]) }
      }
      byNode[Int(node)].append(meaning)
    }
    let last = phrases.lazy.map { $0.symbols[0] }.max() ?? 0
    beginnings = (0...last).map { child(0, $0) }
    starts = [0]
    for node in byNode {
      meanings += node
      starts.append(meanings.count)
    }
  }

  /// The node below, 0 where there is none.
  private func child(_ node: UInt32, _ symbol: UInt32) -> UInt32 { steps.symbol(of: Self.hash(node, symbol)) }

  private static func hash(_ node: UInt32, _ symbol: UInt32) -> UInt64 {
    let product = (UInt64(node) << 32 | UInt64(symbol)) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }

  /// How many adverbs may stand inside a phrase: more no sentence has, and following them would take its time.
  static let adverbs = 3

  /// Appends whatever begins at that word; adverbs may stand inside a phrase.
  func appendMatches(in words: [Word], at start: Int, to hits: inout [TaggedWords.Hit]) {
    guard Int(words[start].symbol) < beginnings.count else { return }
    var node = beginnings[Int(words[start].symbol)]
    guard node != 0 else { return }
    appendMeanings(of: node, to: &hits, words: start..<start + 1)
    var index = start + 1
    var adverbs = 0
    while index < words.count, words[index].gap.isDisjoint(with: .breaks) {
      let next = words[index].symbol == 0 ? 0 : child(node, words[index].symbol)
      if next != 0 {
        node = next
        appendMeanings(of: node, to: &hits, words: start..<index + 1)
      } else if words[index].isA(.adverb), adverbs < Self.adverbs {
        adverbs += 1
      } else {
        return
      }
      index += 1
    }
  }

  private func appendMeanings(of node: UInt32, to hits: inout [TaggedWords.Hit], words: Range<Int>) {
    for place in starts[Int(node)]..<starts[Int(node) + 1] {
      hits.append(TaggedWords.Hit(words: words, meaning: meanings[place]))
    }
  }
}
