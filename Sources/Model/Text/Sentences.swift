/// The one splitter of passages into sentences.
public enum Sentences {
  /// UTF-8 offsets of the sentences, in order, without the spaces between them.
  ///
  /// A sentence ends at `.`, `!`, `?` or `…`, closing quotes and brackets included, where a space follows and the
  /// next word does not begin with a small letter, unless the stop belongs to an abbreviation, an initial or a number.
  public static func ranges(in text: String) -> [Range<Int>] {
    let bytes = Array(text.utf8)
    var ranges: [Range<Int>] = []
    var start = skippingSpaces(bytes, from: 0)
    var index = start
    while index < bytes.count {
      guard mayStop(bytes[index]), let end = endOfSentence(bytes, stopAt: index, from: start) else {
        index += 1
        continue
      }
      ranges.append(start..<end)
      start = skippingSpaces(bytes, from: end)
      index = start
    }
    let end = bytes.lastIndex { $0 != space }.map { $0 + 1 } ?? 0
    if start < end { ranges.append(start..<end) }
    return ranges
  }

  private static var space: UInt8 { UInt8(ascii: " ") }
  private static var fullStop: UInt8 { UInt8(ascii: ".") }
  private static let closers = ["\u{201D}", "\u{2019}", "\u{00BB}", "\"", "'", ")", "]"].map {
    Array($0.utf8)
  }
  private static let ellipsis = Array("…".utf8)

  /// Whether a stop may begin with that byte.
  private static func mayStop(_ byte: UInt8) -> Bool {
    byte == fullStop || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") || byte == 0xE2
  }

  /// Where the sentence ends whose stop stands at `index`; nil where no sentence ends there.
  private static func endOfSentence(_ bytes: [UInt8], stopAt index: Int, from start: Int) -> Int? {
    guard let length = lengthOfStop(bytes, at: index) else { return nil }
    var end = index + length
    while end < bytes.count, bytes[end] != space,
      let closer = closers.first(where: { bytes[end...].starts(with: $0) })
    {
      end += closer.count
    }
    guard end == bytes.count || bytes[end] == space else { return nil }
    let next = skippingSpaces(bytes, from: end)
    guard next < bytes.count else { return end }
    if isSmallLetter(bytes, at: next) { return nil }
    if bytes[index] == fullStop, end == index + 1 || isNumberInBrackets(bytes[start..<end]),
      !stopEndsSentence(bytes, at: index, from: start, next: bytes[next])
    {
      return nil
    }
    return end
  }

  /// "the next (10.) meeting"
  private static func isNumberInBrackets(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.suffix(2).elementsEqual(".)".utf8) && bytes.dropLast(2).last.map(isDigit) ?? false
  }

  private static func lengthOfStop(_ bytes: [UInt8], at index: Int) -> Int? {
    switch bytes[index] {
    case fullStop, UInt8(ascii: "!"), UInt8(ascii: "?"): 1
    case 0xE2: bytes[index...].starts(with: ellipsis) ? ellipsis.count : nil
    default: nil
    }
  }

  /// Whether a full stop ends the sentence where a word beginning with `next` follows.
  private static func stopEndsSentence(_ bytes: [UInt8], at index: Int, from start: Int, next: UInt8) -> Bool
  {
    let word = wordBefore(index, in: bytes, from: start)
    if (1...2).contains(word.count), bytes[word].allSatisfy(isDigit) {
      // "die 12. Sitzung" goes on; "until April 11." and "see item 3." have a name or a noun before the number.
      let before = bytes[wordBefore(max(start, word.lowerBound - 1), in: bytes, from: start)]
      let name = String(decoding: before, as: UTF8.self)
      return name.count > 3 && (name.first?.isUppercase ?? false) && name.last?.isLetter ?? false
    }
    // "die XV. Sitzung", but "annex II."
    if isRoman(bytes[word]) {
      return wordBefore(max(start, word.lowerBound - 1), in: bytes, from: start).count > 3
    }
    // No abbreviation is longer.
    guard word.count < 8 else { return true }
    let text = String(decoding: bytes[word], as: UTF8.self)
    if text.count == 1, let letter = text.first, letter.isUppercase { return false }
    let small = text.lowercased()
    if isDigit(next) && abbreviationsBeforeNumbers.contains(small) { return false }
    return !abbreviations.contains(small)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

  /// Two and more letters of a Roman numeral.
  private static func isRoman(_ word: ArraySlice<UInt8>) -> Bool {
    (2...6).contains(word.count) && word.allSatisfy("IVXL".utf8.contains)
  }

  private static let abbreviationsBeforeNumbers: Set = [
    "no", "nos", "art", "arts", "p", "pp", "par", "para", "nr", "abs", "doc", "vol", "rev", "ref", "fig",
    "ch", "sec", "cf",
  ]
  private static let abbreviations: Set = [
    "mr", "mrs", "dr", "prof", "st", "e.g", "i.e", "z.b", "d.h", "bzw", "vgl", "ggf", "u.a", "m", "mme", "mm",
    "cf", "approx", "incl", "resp", "vs", "art", "nr", "str", "sr", "sra", "p.ej",
  ]

  /// The word before that offset, back to a space or an opening mark, as far as it stands in the last 48 bytes.
  private static func wordBefore(_ end: Int, in bytes: [UInt8], from start: Int) -> Range<Int> {
    var upper = end
    while upper > start, partsWords(bytes[upper - 1]) { upper -= 1 }
    var lower = upper
    while lower > start, upper - lower < 48, !partsWords(bytes[lower - 1]) { lower -= 1 }
    return lower..<upper
  }

  private static func partsWords(_ byte: UInt8) -> Bool {
    byte == space || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "\"")
  }

  private static func isSmallLetter(_ bytes: [UInt8], at index: Int) -> Bool {
    if bytes[index] < 0x80 { return bytes[index] &- 97 < 26 }
    let head = String(decoding: bytes[index..<min(bytes.count, index + 4)], as: UTF8.self)
    return head.first?.isLowercase ?? false
  }

  private static func skippingSpaces(_ bytes: [UInt8], from index: Int) -> Int {
    var index = index
    while index < bytes.count, bytes[index] == space { index += 1 }
    return index
  }
}
