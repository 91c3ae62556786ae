import Model

/// Cuts UTF-8 text into words: maximal stretches of letters or of digits.
struct WordScanner {
  /// A stretch of the text with the hash of its folded letters.
  struct Found {
    var range: Range<Int>
    var hash: UInt64
    var number: Int?
    var shape: Word.Shape
    var gap: Gap
  }

  private let bytes: [UInt8]
  private let end: Int
  private var position: Int

  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  /// The next word; nil at the end.
  mutating func next() -> Found? {
    let gap = skipGap()
    guard position < end else { return nil }
    return Self.isDigit(bytes[position]) ? digits(behind: gap) : letters(behind: gap)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
  private static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 32) &- 97 < 26 }

  private mutating func digits(behind gap: Gap) -> Found {
    let start = position
    var value = 0
    while position < end, Self.isDigit(bytes[position]) {
      if position - start < 9 { value = value * 10 + Int(bytes[position] &- 48) }
      position += 1
    }
    return Found(range: start..<position, hash: 0, number: value, shape: .digits, gap: gap)
  }

  private mutating func letters(behind gap: Gap) -> Found {
    let start = position
    var hash = WordHash()
    var capitals = 0
    var count = 0
    var isFirstCapital = false
    while position < end {
      let byte = bytes[position]
      if Self.isASCIILetter(byte) {
        let isCapital = byte < 97
        if isCapital { capitals += 1 }
        if count == 0 { isFirstCapital = isCapital }
        hash.add(byte | 32)
        position += 1
      } else if byte >= 0xC0, let letter = FoldedLetter(bytes, at: position, before: end), letter.isPartOfWord
      {
        if letter.isCapital { capitals += 1 }
        if count == 0 { isFirstCapital = letter.isCapital }
        letter.folded.forEach { hash.add($0) }
        position += letter.length
      } else {
        break
      }
      count += 1
    }
    let shape: Word.Shape =
      capitals == count && count > 1 ? .capitals : isFirstCapital ? .capitalised : .small
    return Found(range: start..<position, hash: hash.value, number: nil, shape: shape, gap: gap)
  }

  /// Goes to the next letter or digit and tells what was passed.
  private mutating func skipGap() -> Gap {
    var gap: Gap = []
    while position < end {
      let byte = bytes[position]
      if Self.isDigit(byte) || Self.isASCIILetter(byte) { break }
      if byte < 0x80 {
        gap.formUnion(Self.mark(byte))
        position += 1
      } else {
        guard let letter = FoldedLetter(bytes, at: position, before: end) else {
          position += 1
          continue
        }
        if letter.isPartOfWord { break }
        gap.formUnion(letter.mark)
        position += letter.length
      }
    }
    // A hyphen with a space beside it is a dash.
    if gap.contains(.hyphen), gap.contains(.space) { gap.insert(.dash) }
    return gap
  }

  private static func mark(_ byte: UInt8) -> Gap {
    switch byte {
    case 0x20, 0x09, 0x0A: .space
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ";"): .semicolon
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "."): .stop
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "/"), UInt8(ascii: "+"), UInt8(ascii: "&"): .slash
    case UInt8(ascii: "'"): .apostrophe
    case UInt8(ascii: "("), UInt8(ascii: "["): .opening
    case UInt8(ascii: ")"), UInt8(ascii: "]"): .closing
    default: .other
    }
  }
}

/// The hash by which words are told apart: FNV-1a in 64 bits over their folded letters.
struct WordHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
}
