/// The word before a task that is printed by itself: `ACTION 1:`, `AP3:`, `Auftrag:`, or `ACTION POINT 1` on its line.
struct TaskLabel {
  /// The UTF-8 offset at which the task begins.
  let end: Int
  /// Whether it has a line of its own, or lines with labels of their own follow it: `ACTION POINT 1`, `Task: …`.
  let isOfBlock: Bool

  private static let labels = WordClasses([.taskLabel, .decision])

  /// `2` of `ACTION POINT 2`, `B` of `Festlegung B`.
  private static func counts(_ word: Word) -> Bool {
    word.number != nil || word.range.count == 1 && word.shape != .small
  }

  /// `Festlegung B`, alone on its line: the lines of a task may follow.
  static func isNumberedDecision(_ text: String, lexicon: LexiconIndex) -> Bool {
    guard text.utf8.count < 24, lexicon.mayBegin(text, labels) else { return false }
    let wording = TaggedWords(text, lexicon: lexicon)
    return wording.phrase(.decision, at: 0)?.upperBound == wording.words.count - 1
      && wording.words.last.map(counts) ?? false
  }

  init?(_ text: String, lexicon: LexiconIndex) {
    guard lexicon.mayBegin(text, Self.labels) else { return nil }
    let bytes = text.firstBytes(40)
    guard let first = bytes.first, (first | 32) &- 97 < 26 || first > 0xC2 || first == UInt8(ascii: "[")
    else { return nil }
    let wording = TaggedWords(bytes, in: bytes.indices, lexicon: lexicon)
    guard let label = wording.phrase(.taskLabel, at: 0) ?? wording.phrase(.decision, at: 0) else {
      return nil
    }
    let isDecision = wording.phrase(.taskLabel, at: 0) == nil
    var index = label.upperBound
    while wording.words.indices.contains(index), Self.counts(wording.words[index]),
      wording.words[index].gap.isDisjoint(with: .breaks)
    {
      index += 1
    }
    // "AI (secretariat): send it"
    if wording.words.indices.contains(index), wording.words[index].gap.contains(.opening),
      let close = (index + 1..<wording.words.count).first(where: {
        wording.words[$0].gap.contains(.closing) && wording.words[$0].gap.contains(.colon)
      }), close - index < 4
    {
      let start = wording.words[index].range.lowerBound
      end = bytes[..<start].lastIndex { "([".utf8.contains($0) } ?? start
      isOfBlock = false
      return
    }
    guard wording.words.indices.contains(index) else {
      guard !isDecision else { return nil }
      end = text.utf8.count
      isOfBlock = true
      return
    }
    let next = wording.words[index]
    let isNumbered = index > label.upperBound && wording.words[0].shape != .small
    // A block may have its label on a line of its own: `ACTION POINT 1 Task: …` when joined.
    let isBlock =
      isNumbered
      && (wording.words.indices.contains(index + 1) && wording.words[index + 1].gap.contains(.colon)
        || wording.isA(.taskColumn, at: index) && next.shape == .capitalised)
    // "Festlegung B" is a task only where what is to be done has a label of its own.
    guard !isDecision || isBlock else { return nil }
    let isEnclosed = first == UInt8(ascii: "[") && next.gap.contains(.closing)
    guard isEnclosed || next.gap.contains(.colon) || isBlock || (isNumbered && next.gap.contains(.dash))
    else { return nil }
    end = next.range.lowerBound
    isOfBlock = isBlock
  }
}
