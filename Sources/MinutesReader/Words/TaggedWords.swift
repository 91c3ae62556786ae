import Model

/// The words of a stretch of text, tagged with what the lexicon knows of them.
final class TaggedWords: Sendable {
  /// What the lexicon found at some words.
  struct Hit: Sendable {
    let words: Range<Int>
    let meaning: Meaning
  }

  let bytes: [UInt8]
  let words: [Word]
  /// In the order in which they begin; of those that begin together the shorter first.
  let hits: [Hit]
  /// The classes of all phrases in it.
  let present: WordClasses
  /// Whether a party is named, and whether a pattern may begin: most sentences do neither.
  let (hasOwners, hasPatterns): (Bool, Bool)
  let lexicon: LexiconIndex

  /// The words between two UTF-8 offsets.
  init(_ bytes: [UInt8], in range: Range<Int>, lexicon: LexiconIndex) {
    self.bytes = bytes
    self.lexicon = lexicon
    var scanner = WordScanner(bytes, in: range)
    var words: [Word] = []
    words.reserveCapacity(range.count / 5)
    var joined: [Hit] = []
    while let found = scanner.next() {
      var word = lexicon.word(found)
      for wordClass in lexicon.classesOfJoinedNoun(word, in: bytes) {
        word.classes.insert(wordClass)
        joined.append(Hit(words: words.count..<words.count + 1, meaning: .wordClass(wordClass)))
      }
      words.append(word)
    }
    var hits = lexicon.hits(in: words)
    if !joined.isEmpty { hits = (hits + joined).sorted { $0.words.lowerBound < $1.words.lowerBound } }
    var present = WordClasses()
    var (hasOwners, hasPatterns) = (false, false)
    for hit in hits {
      switch hit.meaning {
      case .owner: hasOwners = true
      case .pattern: hasPatterns = true
      default: break
      }
      guard let wordClass = hit.meaning.wordClass else { continue }
      words[hit.words.lowerBound].starting.insert(wordClass)
      present.insert(wordClass)
    }
    self.words = words
    self.hits = hits
    self.present = present
    (self.hasOwners, self.hasPatterns) = (hasOwners, hasPatterns)
  }

  convenience init(_ text: String, lexicon: LexiconIndex) {
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
    guard present.contains(wordClass) else { return nil }
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

  func has(_ wordClass: WordClass) -> Bool { present.contains(wordClass) }

  /// Whether any phrase of these classes is in it.
  func hasAny(_ classes: WordClasses) -> Bool { !present.isDisjoint(with: classes) }

  /// Whether a word in small letters stands there that ends so: "formalising" in "ing".
  func isSmall(at index: Int, endingIn ending: String) -> Bool {
    guard words.indices.contains(index), words[index].shape == .small else { return false }
    return bytes[words[index].range].suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  /// The longest phrase of that class that begins at exactly that word.
  func phrase(_ wordClass: WordClass, at index: Int) -> Range<Int>? {
    guard words.indices.contains(index), words[index].starting.contains(wordClass) else { return nil }
    var found: Range<Int>?
    var place = firstHit(at: index)
    while place < hits.count, hits[place].words.lowerBound == index {
      if case .wordClass(wordClass) = hits[place].meaning { found = hits[place].words }
      place += 1
    }
    return found
  }

  /// What the lexicon found that begins at exactly that word.
  func hits(at index: Int) -> ArraySlice<Hit> {
    hits[firstHit(at: index)...].prefix { $0.words.lowerBound == index }
  }

  /// Where that begins among all hits; of a long sentence without a look at all of them.
  private func firstHit(at index: Int) -> Int {
    var (start, end) = (0, hits.count)
    while start < end {
      let middle = (start + end) / 2
      if hits[middle].words.lowerBound < index { start = middle + 1 } else { end = middle }
    }
    return start
  }

  /// All phrases of that class, in order, none inside another.
  func all(_ wordClass: WordClass) -> [Range<Int>] { has(wordClass) ? hits.phrases(of: wordClass) : [] }
}

extension Sequence<TaggedWords.Hit> {
  /// The phrases of that class, in order, none inside another.
  func phrases(of wordClass: WordClass) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for hit in self {
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
