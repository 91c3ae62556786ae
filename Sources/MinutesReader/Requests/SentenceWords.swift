import Model

/// The words of a sentence, for looking phrases up.
struct SentenceWords {
  /// As printed.
  let printed: [String]
  /// In lower case, without punctuation at the ends.
  let plain: [String]

  init(_ text: String) {
    printed = text.split(separator: " ").map(String.init)
    plain = printed.map { word in
      let bare = word.lowercased().trimming { ",.;:!?()[]\"“”«»*".contains($0) }
      return ["'s", "’s"].contains { bare.hasSuffix($0) } ? String(bare.dropLast(2)) : bare
    }
  }

  /// Where the phrase stands first.
  func range(of phrase: [String]) -> Range<Int>? {
    guard !phrase.isEmpty, plain.count >= phrase.count else { return nil }
    for start in 0...(plain.count - phrase.count)
    where plain[start..<start + phrase.count].elementsEqual(phrase) {
      return start..<start + phrase.count
    }
    return nil
  }

  /// The first of the phrases in the sentence.
  func first(of phrases: [[String]]) -> Range<Int>? {
    phrases.compactMap { range(of: $0) }.min { $0.lowerBound < $1.lowerBound }
  }
}
