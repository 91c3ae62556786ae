/// Finds phrases that no lexicon has, whatever their case and marks; an adverb may stand inside.
struct PhraseFinder: Sendable {
  /// Each by the keys of its words.
  private let phrases: [[UInt64]]

  init(_ phrases: [String]) {
    self.phrases = phrases.map { Self.keys(of: Array($0.utf8)) }.filter { !$0.isEmpty }
  }

  func isIn(_ wording: TaggedWords) -> Bool { !ranges(in: wording).isEmpty }

  /// The words of all that are found.
  func ranges(in wording: TaggedWords) -> [Range<Int>] {
    guard !phrases.isEmpty else { return [] }
    let keys = wording.words.map { Self.key(of: wording.bytes, in: $0.range) }
    return keys.indices.flatMap { start in
      phrases.compactMap { Self.end(of: $0, from: start, among: keys, of: wording).map { start..<$0 } }
    }
  }

  /// The word behind the phrase if it begins at that one.
  private static func end(
    of phrase: [UInt64], from start: Int, among keys: [UInt64], of wording: TaggedWords
  ) -> Int? {
    guard keys[start] == phrase[0] else { return nil }
    var matched = 1
    var index = start + 1
    while matched < phrase.count {
      guard index < keys.count, wording.words[index].gap.isDisjoint(with: .breaks) else { return nil }
      if keys[index] == phrase[matched] {
        matched += 1
      } else if !wording.isA(.adverb, at: index) {
        return nil
      }
      index += 1
    }
    return index
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
