import Model

/// What a person searches for, folded and parted into words like the index.
struct SearchTerms {
  /// Each one word, or the words between double quotes.
  private var phrases: [[String]] = []
  /// Whether the last word is still being typed.
  private let lastIsBeginning: Bool

  init(_ query: String) {
    let parts = query.split(separator: "\"", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let words = Self.words(of: String(part))
      if index % 2 == 0 { phrases += words.map { [$0] } } else if !words.isEmpty { phrases.append(words) }
    }
    let isInQuotes = parts.count % 2 == 0
    lastIsBeginning = isInQuotes || parts.last?.last.map { !$0.isWhitespace } ?? false
  }

  /// The folded words of a text.
  static func words(of text: String) -> [String] {
    let folded = Folded(text)
    return folded.words.map { String(decoding: folded.bytes[$0], as: UTF8.self) }
  }

  /// The query in the language of the index; nil where there is nothing to search for.
  var pattern: String? {
    guard !phrases.isEmpty else { return nil }
    let quoted = phrases.map { "\"\($0.joined(separator: " "))\"" }.joined(separator: " AND ")
    return lastIsBeginning ? quoted + "*" : quoted
  }

  /// UTF-8 offsets in the text of what was found, ascending, apart.
  func matches(in text: String) -> [Range<Int>] {
    let folded = Folded(text)
    let words = folded.words
    let found = phrases.indices.flatMap { phrase in
      words.indices.compactMap { match(of: phrase, at: $0, among: words, of: folded) }
    }
    return found.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { apart, range in
      guard let last = apart.last, range.lowerBound < last.upperBound else { return apart.append(range) }
      apart[apart.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
    }
  }

  /// Where the phrase stands if its first word is the word with that index.
  private func match(
    of phrase: Int, at first: Int, among words: [Range<Int>], of folded: Folded
  ) -> Range<Int>? {
    let wanted = phrases[phrase]
    guard first + wanted.count <= words.count else { return nil }
    let isBeginning = lastIsBeginning && phrase == phrases.count - 1
    for (offset, word) in wanted.enumerated() {
      let bytes = folded.bytes[words[first + offset]]
      let mayContinue = isBeginning && offset == wanted.count - 1
      guard bytes.starts(with: word.utf8), mayContinue || bytes.count == word.utf8.count else { return nil }
    }
    let last = words[first + wanted.count - 1].lowerBound
    return folded.originalRange(words[first].lowerBound..<last + wanted[wanted.count - 1].utf8.count)
  }
}
