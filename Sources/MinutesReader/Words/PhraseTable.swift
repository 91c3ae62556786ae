/// Phrases as sequences of symbols, found by walking down from their first word.
struct PhraseTable: Sendable {
  /// By node, the first being the root: where its meanings begin in `meanings`.
  private var starts: [Int] = [0, 0]
  private var meanings: [Meaning] = []
  private var steps: SymbolTable

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

  /// Appends whatever begins at that word; an adverb may stand inside a phrase.
  func appendMatches(in words: [Word], at start: Int, to hits: inout [TaggedWords.Hit]) {
    var node: UInt32 = 0
    var index = start
    while index < words.count {
      let word = words[index]
      if index > start, !word.gap.isDisjoint(with: .breaks) { return }
      let next = word.symbol == 0 ? 0 : child(node, word.symbol)
      if next != 0 {
        node = next
        for place in starts[Int(node)]..<starts[Int(node) + 1] {
          hits.append(TaggedWords.Hit(words: start..<index + 1, meaning: meanings[place]))
        }
      } else if index == start || !word.isA(.adverb) {
        return
      }
      index += 1
    }
  }
}
