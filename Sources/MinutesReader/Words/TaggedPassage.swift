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
    sentences = Sentences.ranges(in: text).flatMap { Self.pieces(of: $0, in: bytes) }.map { range in
      let wording = TaggedWords(bytes, in: range, lexicon: lexicon)
      present.formUnion(wording.present)
      return (range, wording)
    }
    self.bytes = bytes
    self.present = present
  }

  /// The most bytes of a passage that are read as one sentence: nobody writes longer ones, and what is found in one is compared with
  /// all else that is found in it.
  private static let longest = 3_000

  /// The sentence, in several pieces where it is too long for one: cut behind a semicolon, a comma or a space.
  private static func pieces(of sentence: Range<Int>, in bytes: [UInt8]) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = sentence.lowerBound
    while sentence.upperBound - start > longest {
      let piece = bytes[start..<start + longest]
      let half = piece[(start + longest / 2)...]
      let cut =
        [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: " ")].lazy.compactMap { half.lastIndex(of: $0) }
        .first
        ?? piece.lastIndex { $0 & 0xC0 != 0x80 }.map { $0 - 1 } ?? start + longest - 1
      pieces.append(start..<cut + 1)
      start = bytes[(cut + 1)..<sentence.upperBound].firstIndex { $0 != 32 } ?? sentence.upperBound
    }
    return start < sentence.upperBound ? pieces + [start..<sentence.upperBound] : pieces
  }
}
