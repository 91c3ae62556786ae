import Model

/// A passage cut into sentences, and each of them into tagged words.
struct TaggedPassage {
  /// In UTF-8.
  let bytes: [UInt8]
  let sentences: [(range: Range<Int>, wording: TaggedWords)]
  /// The classes of all phrases in it.
  let present: WordClasses

  init(_ text: String, lexicon: LexiconIndex) {
    let bytes = Array(text.utf8)
    var present = WordClasses()
    sentences = Sentences.ranges(in: text).map { range in
      let wording = TaggedWords(bytes, in: range, lexicon: lexicon)
      present.formUnion(wording.present)
      return (range, wording)
    }
    self.bytes = bytes
    self.present = present
  }
}
