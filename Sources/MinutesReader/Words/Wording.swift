import Model

/// The words of a stretch of text, and what the lexicon knows of them.
struct Wording {
  /// What the lexicon found at some words.
  struct Hit {
    let words: Range<Int>
    let meaning: Meaning
  }

  let bytes: [UInt8]
  let words: [Word]
  /// In the order in which they begin; of those that begin together the shorter first.
  let hits: [Hit]
  let lexicon: LexiconIndex

  /// The words between two UTF-8 offsets.
  init(_ bytes: [UInt8], in range: Range<Int>, lexicon: LexiconIndex) {
    self.bytes = bytes
    self.lexicon = lexicon
    var scanner = WordScanner(bytes, in: range)
    var words: [Word] = []
    var joined: [Hit] = []
    while let found = scanner.next() {
      var word = lexicon.word(found)
      for wordClass in lexicon.classesOfJoinedNoun(word, in: bytes) {
        word.classes.insert(wordClass)
        joined.append(Hit(words: words.count..<words.count + 1, meaning: .wordClass(wordClass)))
      }
      words.append(word)
    }
    self.words = words
    let hits = lexicon.hits(in: words)
    self.hits = joined.isEmpty ? hits : (hits + joined).sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  init(_ text: String, lexicon: LexiconIndex) {
    let bytes = Array(text.utf8)
    self.init(bytes, in: bytes.indices, lexicon: lexicon)
  }

  /// The words as printed, with what stands between them.
  func text(of range: Range<Int>) -> String {
    guard let first = words[range].first, let last = words[range].last else { return "" }
    return String(decoding: bytes[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
  }

  func isA(_ wordClass: WordClass, at index: Int) -> Bool {
    words.indices.contains(index) && words[index].isA(wordClass)
  }

  /// The first words of that class, alone or as a phrase.
  func first(_ wordClass: WordClass) -> Range<Int>? {
    var best: Range<Int>?
    for hit in hits {
      guard case .wordClass(wordClass) = hit.meaning else { continue }
      guard let found = best else {
        best = hit.words
        continue
      }
      guard hit.words.lowerBound == found.lowerBound else { break }
      best = hit.words
    }
    return best
  }

  func has(_ wordClass: WordClass) -> Bool { first(wordClass) != nil }

  /// The longest phrase of that class that begins at exactly that word.
  func phrase(_ wordClass: WordClass, at index: Int) -> Range<Int>? {
    hits.last { hit in
      guard hit.words.lowerBound == index, case .wordClass(wordClass) = hit.meaning else { return false }
      return true
    }?.words
  }

  /// All phrases of that class, in order, none inside another.
  func all(_ wordClass: WordClass) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for hit in hits {
      guard case .wordClass(wordClass) = hit.meaning else { continue }
      if let last = found.last, hit.words.lowerBound < last.upperBound {
        if hit.words.lowerBound == last.lowerBound { found[found.count - 1] = hit.words }
      } else {
        found.append(hit.words)
      }
    }
    return found
  }
}
