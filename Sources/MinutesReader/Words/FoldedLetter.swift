import Model

/// A character outside ASCII, as a word takes it in: folded, or as a mark between words.
struct FoldedLetter {
  /// In bytes of UTF-8.
  let length: Int
  let folded: [UInt8]
  let isPartOfWord: Bool
  let isCapital: Bool
  let mark: Gap

  /// Nil where no whole character begins at the offset.
  init?(_ bytes: [UInt8], at offset: Int, before end: Int) {
    guard let (scalar, length) = Self.decode(bytes, at: offset, before: end) else { return nil }
    self.init(scalar, length: length)
  }

  private init(_ scalar: Unicode.Scalar, length: Int) {
    if let known = Self.latin[scalar] {
      self = known
    } else {
      self.init(computing: scalar, length: length)
    }
  }

  private init(computing scalar: Unicode.Scalar, length: Int) {
    self.length = length
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .modifierLetter, .otherLetter, .titlecaseLetter, .uppercaseLetter:
      isPartOfWord = scalar != "ª" && scalar != "º"
    case .nonspacingMark, .spacingMark: isPartOfWord = true
    default: isPartOfWord = false
    }
    folded = isPartOfWord ? Folded(String(scalar)).bytes : []
    isCapital = scalar.properties.isUppercase
    mark = Self.mark(scalar)
  }

  private static func mark(_ scalar: Unicode.Scalar) -> Gap {
    switch scalar {
    case "\u{2019}", "\u{2018}", "\u{02BC}": .apostrophe
    case "\u{2010}", "\u{2011}": .hyphen
    case "\u{2012}"..."\u{2015}": .dash
    default: .other
    }
  }

  /// The letters and marks of western typography, folded once.
  private static let latin: [Unicode.Scalar: FoldedLetter] = Dictionary(
    uniqueKeysWithValues: [UInt32(0xA0)...0x17F, 0x2010...0x2026].joined().compactMap(Unicode.Scalar.init)
      .map { ($0, FoldedLetter(computing: $0, length: $0.value < 0x800 ? 2 : 3)) })

  private static func decode(
    _ bytes: [UInt8], at offset: Int, before end: Int
  ) -> (Unicode.Scalar, length: Int)? {
    let first = bytes[offset]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    guard length > 1, offset + length <= end else { return nil }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for index in offset + 1..<offset + length { value = value << 6 | UInt32(bytes[index] & 0x3F) }
    return Unicode.Scalar(value).map { ($0, length) }
  }
}
