/// How single characters are folded: to small letters, without diacritics and tonos, to the marks of a keyboard.
enum Folding {
  static func folded(_ scalar: Unicode.Scalar) -> String { table[scalar] ?? computed(scalar) }

  /// The scripts of the Union and the marks of its typography, folded once.
  private static let table: [Unicode.Scalar: String] = Dictionary(
    uniqueKeysWithValues: scalars([0xA0...0x24F, 0x300...0x45F, 0x1E00...0x1FFF, 0x2010...0x201F])
      .map { ($0, computed($0)) })

  private static func computed(_ scalar: Unicode.Scalar) -> String {
    // By way of the capital, small letters that differ only by their place in a word become one: ς is σ, ſ is s.
    scalar.properties.uppercaseMapping.unicodeScalars.flatMap(\.properties.lowercaseMapping.unicodeScalars)
      .map { small in
        if let plain = exceptions[small] { return plain }
        return small.properties.generalCategory == .nonspacingMark ? "" : String(withoutMarks[small] ?? small)
      }.joined()
  }

  /// What the names of characters do not tell.
  private static let exceptions: [Unicode.Scalar: String] = [
    "æ": "ae", "œ": "oe", "й": "и", "ё": "е", "ї": "і", "ў": "у", "ѓ": "г", "ќ": "к",
    "\u{A0}": " ", "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "‘": "'", "’": "'", "“": "\"", "”": "\"",
  ]

  /// Small letters with marks, and the letters without: LATIN SMALL LETTER E WITH ACUTE is known by its name.
  private static let withoutMarks: [Unicode.Scalar: Unicode.Scalar] = {
    let named = scalars([0x61...0x7A, 0xC0...0x24F, 0x370...0x45F, 0x1E00...0x1FFF]).compactMap { scalar in
      scalar.properties.name.map { (name: $0, scalar: scalar) }
    }
    let byName = Dictionary(named.map { ($0.name, $0.scalar) }, uniquingKeysWith: { first, _ in first })
    return Dictionary(
      named.compactMap { name, scalar in plainName(name).flatMap { byName[$0] }.map { (scalar, $0) } },
      uniquingKeysWith: { first, _ in first })
  }()

  /// The part of the name before its marks; nil for one that has none.
  private static func plainName(_ name: String) -> String? {
    let words = name.split(separator: " ")
    return words.firstIndex(of: "WITH").map { words[..<$0].joined(separator: " ") }
  }

  private static func scalars(_ blocks: [ClosedRange<UInt32>]) -> [Unicode.Scalar] {
    blocks.joined().compactMap(Unicode.Scalar.init)
  }
}
