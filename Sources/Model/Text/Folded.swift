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

/// How single characters are folded.
enum Folding {
  static func folded(_ scalar: Unicode.Scalar) -> String {
    if scalar.properties.isDiacritic || (0x300...0x36F).contains(scalar.value) { return "" }
    return letters[scalar] ?? scalar.properties.lowercaseMapping
  }

  /// Letters with marks and the letters without them, by their names in Unicode: LATIN SMALL LETTER E WITH ACUTE.
  private static let letters: [Unicode.Scalar: String] = {
    let blocks = [0xC0...0x24F, 0x370...0x3FF, 0x400...0x45F, 0x1E00...0x1FFF]
    let scalars = blocks.flatMap { $0 }.compactMap { Unicode.Scalar(UInt32($0)) }
    let plain = Dictionary(
      (scalars + (0x61...0x7A).compactMap { Unicode.Scalar(UInt32($0)) }).compactMap { scalar in
        scalar.properties.name.map { ($0, scalar) }
      }, uniquingKeysWith: { first, _ in first })
    var letters: [Unicode.Scalar: String] = [
      "ß": "ss", "ẞ": "ss", "æ": "ae", "œ": "oe", "Æ": "ae", "Œ": "oe", "ς": "σ",
    ]
    for scalar in scalars where letters[scalar] == nil {
      guard let name = scalar.properties.name, let base = nameWithoutMarks(name) else { continue }
      letters[scalar] = plain[base].map { String($0) }
    }
    return letters
  }()

  /// The name of the small letter without its marks; nil for a letter that has none.
  private static func nameWithoutMarks(_ name: String) -> String? {
    let words = name.split(separator: " ")
    guard let mark = words.firstIndex(of: "WITH"), words.contains("LETTER") else { return nil }
    return words[..<mark].map { $0 == "CAPITAL" ? "SMALL" : $0 }.joined(separator: " ")
  }
}
