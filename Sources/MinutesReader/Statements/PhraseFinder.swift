/// Finds phrases that no lexicon has, whatever their case and marks; a few adverbs may stand between their words.
struct PhraseFinder: Sendable {
  /// Each by the keys of its words, under the first of them.
  private let phrases: [UInt64: [[UInt64]]]

  init(_ phrases: [String]) {
    let sequences = phrases.map { Self.keys(of: Array($0.utf8)) }.filter { !$0.isEmpty }
    self.phrases = Dictionary(grouping: sequences) { $0[0] }
  }

  func isIn(_ wording: TaggedWords) -> Bool { first(in: wording.words.indices, of: wording) != nil }

  /// The words of the first phrase within that range, the longest of those that begin together.
  func first(in range: Range<Int>, of wording: TaggedWords) -> Range<Int>? {
    guard !phrases.isEmpty else { return nil }
    let words = wording.words[range]
    let keys = words.map { Self.key(of: wording.bytes, in: $0.range) }
    for (offset, key) in keys.enumerated() {
      guard let candidates = phrases[key] else { continue }
      let ends = candidates.compactMap { Self.end(of: $0, from: offset, among: keys, of: words) }
      if let end = ends.max() { return range.lowerBound + offset..<range.lowerBound + end }
    }
    return nil
  }

  /// The offset of the word behind the phrase if it begins at that one.
  private static func end(
    of phrase: [UInt64], from start: Int, among keys: [UInt64], of words: ArraySlice<Word>
  ) -> Int? {
    var matched = 1
    var adverbs = 0
    var offset = start + 1
    while matched < phrase.count {
      guard offset < keys.count else { return nil }
      let word = words[words.startIndex + offset]
      guard word.gap.isDisjoint(with: .breaks) else { return nil }
      if keys[offset] == phrase[matched] {
        matched += 1
      } else if word.isA(.adverb), adverbs < PhraseTable.adverbs {
        adverbs += 1
      } else {
        return nil
      }
      offset += 1
    }
    return offset
  }

  private static func keys(of bytes: [UInt8]) -> [UInt64] {
    var scanner = WordScanner(bytes, in: bytes.indices)
    var keys: [UInt64] = []
    while let found = scanner.next() { keys.append(key(of: bytes, in: found.range)) }
    return keys
  }

  /// By what a word is told from others: its folded letters, or its digits.
  private static func key(of bytes: [UInt8], in range: Range<Int>) -> UInt64 {
    var scanner = WordScanner(bytes, in: range)
    guard let found = scanner.next() else { return 0 }
    return found.number == nil ? found.hash : bytes[range].reduce(into: WordHash()) { $0.add($1) }.value
  }
}
