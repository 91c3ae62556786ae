/// The mark before an entry of a list: `-`, `•`, `1.`, `(a)`, `D1.`, `- [ ]`.
struct ListMark {
  /// The entry without its mark.
  let rest: String
  /// Whether the mark is a sign, and not a number or a letter that might belong to a sentence.
  let isBullet: Bool
  /// What counts the entries.
  let kind: Kind

  /// How the entries of a list are told apart.
  enum Kind { case sign, number, letter }

  /// Whether the first entry of a list bears it: `1.`, `(a)`, `i)`, `D1.`; also a sign.
  let isFirst: Bool

  /// Whether the mark points to what follows from what was said.
  let isArrow: Bool

  /// Nil where the line is no entry of a list.
  init?(_ text: String) {
    guard let space = text.utf8.prefix(7).firstIndex(of: UInt8(ascii: " ")) else { return nil }
    let head = text[..<space]
    if Self.isEnumerated(head) {
      (isArrow, isBullet) = (false, false)
      isFirst = Self.firsts.contains(head.utf8.filter { $0 &- 48 < 10 || $0 &- 97 < 26 })
      kind = head.utf8.contains { $0 &- 48 < 10 } ? .number : .letter
    } else {
      guard !Self.isWord(head) else { return nil }
      isArrow = Self.arrows.contains(head)
      isBullet = isArrow || Self.bullets.contains(head)
      guard isBullet else { return nil }
      kind = .sign
      isFirst = true
    }
    rest = String(text[space...]).trimmed
    guard !rest.isEmpty else { return nil }
  }

  /// How many bytes what stands between arrows may have.
  private static let longestRow = 200

  /// The parts of `ENISA => scenario => 8 April`: who, what and by when; nil where two arrows do not part the text.
  static func partsBetweenArrows(of text: String) -> [String]? {
    guard text.utf8.count < longestRow, text.utf8.contains(where: { $0 == UInt8(ascii: ">") || $0 == 0xE2 })
    else {
      return nil
    }
    return separators.lazy.map { text.components(separatedBy: $0) }.first { $0.count == 3 }
  }

  /// Whether it begins with letters, as most lines do: no bullet but `o` has one.
  private static func isWord(_ head: Substring) -> Bool {
    head.utf8.count > 1 && head.utf8.prefix(2).allSatisfy { ($0 | 32) &- 97 < 26 }
  }

  private static let firsts = ["1", "a", "i"].map { Array($0.utf8) }
  private static let bullets: Set<Substring> = [
    "-", "–", "—", "•", "*", "·", "▪", "o", "+", "‣", "◦", "●", "■", "➢", "−", "▸",
  ]
  private static let arrows: Set<Substring> = ["→", "⇒", "➔", "=>", "->"]
  private static let separators = arrows.sorted().map { " \($0) " } + [" > "]

  /// `14.50`: two digits behind the stop are minutes, or hundredths.
  private static func isTime(_ head: Substring, _ core: Substring) -> Bool {
    let behind = head[core.endIndex...].utf8
    return behind.first == UInt8(ascii: ".") && behind.dropFirst().prefix { $0 &- 48 < 10 }.count == 2
  }

  private static func isEnumerated(_ head: Substring) -> Bool {
    let core = head.drop { $0 == "(" }.prefix { $0 != ")" && $0 != "." && $0 != "°" }
    guard core.utf8.count < head.utf8.count, (1...4).contains(core.utf8.count), !isTime(head, core) else {
      return false
    }
    let isNumber = core.utf8.allSatisfy { $0 &- 48 < 10 } && core.utf8.count < 3
    let isLetter = core.utf8.count == 1 && core.utf8.allSatisfy { $0 &- 97 < 26 }
    let isRoman =
      core.utf8.allSatisfy { "ivx".utf8.contains($0) } && (head.contains(")") || core.utf8.count > 1)
    let isSeries =
      core.utf8.count > 1 && core.utf8.first.map { $0 &- 65 < 26 } == true
      && core.utf8.dropFirst().allSatisfy { $0 &- 48 < 10 }
    return isNumber || isLetter || isRoman || isSeries
  }
}
