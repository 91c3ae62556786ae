/// What a label counts: `3.1`, `IV`, `B`, `A-1`, `3(a)`, `23/112`.
struct LabelNumbers: Hashable {
  enum Kind: Hashable { case arabic, roman, upperLetters, lowerLetters, slashed, words }

  /// How its first part is written.
  var kind: Kind
  /// The value of each part.
  var values: [Int]
  /// How deep the label itself says that it is, from 1.
  private(set) var depth = 1

  /// The words behind the numbers of items that were put in between two others.
  static let insertions = ["bis", "ter", "quater"]

  init(kind: Kind, values: [Int]) {
    self.kind = kind
    self.values = values
  }

  /// Whether the text can begin with a number or a letter of its own: most lines begin with a word.
  static func mayBegin(_ text: String) -> Bool {
    var bytes = text.utf8.makeIterator()
    guard let first = bytes.next(), let second = bytes.next() else { return true }
    // Two letters are a Roman numeral, or a word.
    let isWord = (first | 32) &- 97 < 26 && (second | 32) &- 97 < 26
    return !isWord || "ivxlcdm".utf8.contains(first | 32) && "ivxlcdm".utf8.contains(second | 32)
  }

  /// Nil for anything that is no number and no letter.
  init?(_ text: String) {
    guard let first = text.utf8.first, first < 0x80 else { return nil }
    if text.contains("/") {
      let parts = text.split(separator: "/", omittingEmptySubsequences: false)
      if parts.count == 2, parts[1].utf8.count == 1, let letter = parts[1].utf8.first, letter &- 97 < 26,
        let number = Int(parts[0]), (1..<100).contains(number)
      {
        self.init(kind: .arabic, values: [number, Int(letter) - 96])
        depth = 2
        return
      }
      guard parts.count == 2, let first = Int(parts[0]), let second = LabelNumbers(String(parts[1])),
        second.kind == .arabic
      else { return nil }
      self.init(kind: .slashed, values: [first] + second.values)
      depth = second.depth
      return
    }
    if let open = text.firstIndex(of: "("), open > text.startIndex {
      guard let outer = LabelNumbers(String(text[..<open])), outer.kind == .arabic,
        let (_, value) = Self.first(text[text.index(after: open)...])
      else { return nil }
      self = outer
      values.append(value)
      depth += 1
      return
    }
    for (index, word) in Self.insertions.enumerated() where text.hasSuffix(word) {
      guard let number = Int(text.dropLast(word.count)), (1..<100).contains(number) else { continue }
      self.init(kind: .arabic, values: [number, index + 1])
      return
    }
    if let letter = text.utf8.last, letter &- 97 < 26, let number = Int(text.dropLast()), number > 0,
      number < 100
    {
      self.init(kind: .arabic, values: [number, Int(letter) - 96])
      depth = 2
      return
    }
    if let letter = text.utf8.first, letter &- 65 < 26, (2...6).contains(text.utf8.count),
      let inner = LabelNumbers(String(text.dropFirst())), inner.kind == .arabic, inner.values[0] > 0,
      inner.values[0] < 100
    {
      self.init(kind: .upperLetters, values: [Int(letter) - 64] + inner.values)
      depth = 1 + inner.depth
      return
    }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "-" }
    guard (1...5).contains(parts.count), let (kind, value) = Self.first(parts[0]) else { return nil }
    self.init(kind: kind, values: [value])
    for part in parts.dropFirst() {
      if let number = Int(part), part.utf8.count <= 3 {
        values.append(number)
        depth += 1
      } else if part.utf8.count == 1, let letter = part.utf8.first, (letter | 32) &- 97 < 26, kind == .arabic
      {
        values.append(Int(letter | 32) - 96)
      } else {
        return nil
      }
    }
  }

  private static func first(_ part: Substring) -> (Kind, Int)? {
    if let number = Int(part), part.utf8.count <= 3 { return (.arabic, number) }
    guard part.utf8.count < 8, let first = part.utf8.first else { return nil }
    if part.utf8.count == 1, first &- 97 < 26 { return (.lowerLetters, Int(first) - 96) }
    if part.utf8.allSatisfy({ "ivx".utf8.contains($0) }), let roman = RomanNumeral(part.uppercased()) {
      return (.lowerLetters, roman.value)
    }
    if let roman = RomanNumeral(String(part)) { return (.roman, roman.value) }
    if part.utf8.count == 1, first &- 65 < 26 { return (.upperLetters, Int(first) - 64) }
    return nil
  }
}
