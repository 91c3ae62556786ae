import Model

/// A line of the cleaned text.
struct SourceLine {
  /// Without spaces at the ends, with single spaces between words, without marks of emphasis.
  var text: String
  /// The ASCII characters that the line was cut with: what is not among them is not in the text.
  let characters: ASCIISet
  /// Columns before the text.
  var indent = 0
  /// The parts that tabs or wide gaps separate; empty where there are fewer than two.
  var cells: [String] = []
  /// Whether a row of dashes set its cells.
  var isInColumns = false
  /// Whether a page begins with it.
  var startsPage = false
  /// Whether marks of emphasis enclosed all of it.
  var isBold = false
  /// Whether marks of a lighter emphasis did.
  var isItalic = false
  /// How many bytes at the beginning marks of emphasis enclosed, where not all of it.
  var boldLength = 0
  /// How deep a title is that light markup marks as one, from 1; nil for any other line.
  var titleLevel: Int?
  /// Whether it is a running header, a page number, a note at the foot of a page or the cover of a mail.
  var isFurniture = false
  /// Whether it is one of the labelled lines that a mail begins with.
  var isMailHead = false
  /// What a person decided about it; nil where the reader is to decide.
  var choice: Mending.LineChoice? {
    didSet { if let choice { isFurniture = choice == .furniture } }
  }

  init(text: String) {
    self.text = text
    characters = ASCIISet(text)
  }

  /// `* * *`
  var isRowOfStars: Bool {
    text.utf8.allSatisfy { "* ".utf8.contains($0) }
      && (text.utf8.count(where: { $0 == UInt8(ascii: "*") }) > 2 || indent > 15 && !text.isEmpty)
  }

  var isBlank: Bool { text.utf8.isEmpty }
  var isContent: Bool { !isBlank && !isFurniture }

  /// The last byte that is no closing quote or bracket; 0 for none.
  var lastByte: UInt8 {
    let closers = [UInt8(ascii: "\""), UInt8(ascii: ")"), UInt8(ascii: "'"), UInt8(ascii: "]")]
    return text.utf8.last { !closers.contains($0) } ?? 0
  }

  /// Whether a sentence, or a member of a list, ends with the line.
  var endsSentence: Bool { [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(lastByte) }

  /// Whether the line breaks off in a way that something must follow: at a comma or in the middle of a sentence.
  var endsClause: Bool { endsSentence || [UInt8(ascii: ":"), UInt8(ascii: ";")].contains(lastByte) }

  /// What stands behind the time of day that the line begins with, `14:30`; nil for a line without one.
  var behindTime: String? {
    let digits = text.utf8.prefix { $0 &- 48 < 10 }
    guard (1...2).contains(digits.count), let mark = text.utf8.dropFirst(digits.count).first,
      mark == UInt8(ascii: ":") || mark == UInt8(ascii: ".") || mark == UInt8(ascii: "h")
    else { return nil }
    let minutes = text.utf8.dropFirst(digits.count + 1).prefix { $0 &- 48 < 10 }
    let end = digits.count + 1 + minutes.count
    guard minutes.count == 2, text.utf8.dropFirst(end).first == 32 else { return nil }
    return text.utf8Slice(end + 1..<text.utf8.count)
  }

  var startsWithSmallLetter: Bool {
    guard let first = text.utf8.first else { return false }
    return first < 0x80 ? first &- 97 < 26 : text.first?.isLowercase ?? false
  }
}

extension [SourceLine] {
  /// Whether blank lines, or the ends of the text, stand above and below.
  func isFree(at index: Int) -> Bool { areFree(index...index) }

  /// Whether the same holds for several lines together.
  func areFree(_ range: ClosedRange<Int>) -> Bool {
    (range.lowerBound == 0 || self[range.lowerBound - 1].isBlank)
      && (range.upperBound + 1 == count || self[range.upperBound + 1].isBlank)
  }
}
