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
      guard let end = endOfSentence(bytes, stopAt: index, from: start) else {
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

  private static let space = UInt8(ascii: " ")
  private static let closers = ["\u{201D}", "\u{2019}", "\u{00BB}", "\"", "'", ")", "]"].map {
    Array($0.utf8)
  }
  private static let stops = [".", "!", "?", "…"].map { Array($0.utf8) }

  /// Where the sentence ends whose stop stands at `index`; nil where no sentence ends there.
  private static func endOfSentence(_ bytes: [UInt8], stopAt index: Int, from start: Int) -> Int? {
    guard let stop = stops.first(where: { bytes[index...].starts(with: $0) }) else { return nil }
    var end = index + stop.count
    while let closer = closers.first(where: { bytes[end...].starts(with: $0) }) { end += closer.count }
    guard end == bytes.count || bytes[end] == space else { return nil }
    let next = skippingSpaces(bytes, from: end)
    guard next < bytes.count else { return end }
    if isSmallLetter(bytes, at: next) { return nil }
    if bytes[index] == UInt8(ascii: "."), end == index + 1,
      !stopEndsSentence(
        words: lastWords(bytes, before: index, from: start), next: bytes[next])
    {
      return nil
    }
    return end
  }

  /// Whether a full stop after the words ends the sentence where a word beginning with `next` follows.
  private static func stopEndsSentence(words: [String], next: UInt8) -> Bool {
    let word = words.last ?? ""
    let isNumber = !word.isEmpty && word.allSatisfy(\.isASCIIDigit)
    if isNumber && word.count <= 2 {
      // "die 12. Sitzung" goes on; "until April 11." and "see item 3." have a name or a noun before the number.
      let before = words.dropLast().last ?? ""
      return before.count > 3 && (before.first?.isUppercase ?? false)
    }
    if word.count == 1, let letter = word.first, letter.isUppercase { return false }
    let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next)
    if isDigit && abbreviationsBeforeNumbers.contains(word.lowercased()) { return false }
    return !abbreviations.contains(word.lowercased())
  }

  private static let abbreviationsBeforeNumbers: Set = [
    "no", "nos", "art", "arts", "p", "pp", "par", "para", "nr", "abs", "doc", "vol", "rev", "ref", "fig",
    "ch",
    "sec", "cf",
  ]
  private static let abbreviations: Set = [
    "mr", "mrs", "dr", "prof", "st", "e.g", "i.e", "z.b", "d.h", "bzw", "vgl", "ggf", "u.a", "m", "mme", "mm",
    "cf", "approx", "incl", "resp", "vs", "art", "nr", "str", "sr", "sra", "p.ej",
  ]

  /// The two words before the stop, as far as they stand in the last 48 bytes.
  private static func lastWords(_ bytes: [UInt8], before index: Int, from start: Int) -> [String] {
    let head = bytes[max(start, index - 48)..<index]
    return String(decoding: head, as: UTF8.self).split { " ([\"".contains($0) }.suffix(2).map(String.init)
  }

  private static func isSmallLetter(_ bytes: [UInt8], at index: Int) -> Bool {
    let head = String(decoding: bytes[index..<min(bytes.count, index + 4)], as: UTF8.self)
    return head.first?.isLowercase ?? false
  }

  private static func skippingSpaces(_ bytes: [UInt8], from index: Int) -> Int {
    var index = index
    while index < bytes.count, bytes[index] == space { index += 1 }
    return index
  }
}
