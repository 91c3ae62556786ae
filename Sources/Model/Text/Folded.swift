/// Text folded for searching: without case, diacritics and Greek tonos, with the way back to the original.
public struct Folded: Sendable {
  /// The folded text in UTF-8.
  public let bytes: [UInt8]
  /// For each folded byte the UTF-8 offset of the character it came from; at the end the length of the original.
  private let origins: [Int]

  public init(_ text: String) {
    var bytes: [UInt8] = []
    var origins: [Int] = []
    bytes.reserveCapacity(text.utf8.count)
    origins.reserveCapacity(text.utf8.count + 1)
    var offset = 0
    for scalar in text.unicodeScalars {
      let start = offset
      offset += UTF8.width(scalar)
      if scalar.isASCII {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        bytes.append((65...90).contains(byte) ? byte + 32 : byte)
        origins.append(start)
      } else {
        for byte in Folding.folded(scalar).utf8 {
          bytes.append(byte)
          origins.append(start)
        }
      }
    }
    origins.append(offset)
    self.bytes = bytes
    self.origins = origins
  }

  /// The folded text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The stretches of `bytes` that are words: letters and digits together.
  public var words: [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    var offset = 0
    while offset < bytes.count {
      let (width, belongsToWord) = character(at: offset)
      if belongsToWord {
        start = start ?? offset
      } else if let first = start {
        words.append(first..<offset)
        start = nil
      }
      offset += width
    }
    if let first = start { words.append(first..<offset) }
    return words
  }

  /// How many bytes the folded character at `offset` has, and whether it is a letter or digit.
  private func character(at offset: Int) -> (width: Int, belongsToWord: Bool) {
    let byte = bytes[offset]
    guard byte >= 0x80 else { return (1, (byte | 32) &- 97 < 26 || byte &- 48 < 10) }
    let width = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    let text = String(decoding: bytes[offset..<min(bytes.count, offset + width)], as: UTF8.self)
    return (width, text.unicodeScalars.contains(where: \.belongsToWord))
  }

  /// UTF-8 offsets in the original of every place that has the words, ascending, apart; none for no words.
  public func ranges(of words: String) -> [Range<Int>] {
    let wanted = Folded(words).bytes
    guard let first = wanted.first, bytes.count >= wanted.count else { return [] }
    var ranges: [Range<Int>] = []
    var index = 0
    while index <= bytes.count - wanted.count {
      if bytes[index] == first, bytes[index..<index + wanted.count].elementsEqual(wanted) {
        ranges.append(originalRange(index..<index + wanted.count))
        index += wanted.count
      } else {
        index += 1
      }
    }
    return ranges
  }

  /// The UTF-8 offsets in the original of a stretch of the folded bytes, to whole characters.
  public func originalRange(_ range: Range<Int>) -> Range<Int> {
    let lower = origins[range.lowerBound]
    let upper = origins[range.upperBound]
    // Where one character folded to several bytes, the end lies after it.
    guard upper == lower || origins[range.upperBound - 1] == upper else { return lower..<upper }
    return lower..<(origins[range.upperBound...].first { $0 > upper } ?? origins[origins.count - 1])
  }
}

extension Unicode.Scalar {
  /// Of characters beyond ASCII.
  fileprivate var belongsToWord: Bool {
    switch properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
    case .decimalNumber, .letterNumber, .otherNumber, .spacingMark, .nonspacingMark: return true
    default: return false
    }
  }
}
