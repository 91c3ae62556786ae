/// The mark before an entry of a list: `-`, `•`, `1.`, `(a)`, `- [ ]`.
struct ListMark {
  /// The entry without its mark.
  let rest: String

  /// Nil where the line is no entry of a list.
  init?(_ text: String) {
    guard let space = text.firstIndex(of: " ") else { return nil }
    let head = String(text[..<space])
    let rest = String(text[space...]).trimmed
    let isBullet = ["-", "–", "—", "•", "*", "·", "▪", "o"].contains(head)
    let core = head.trimming { "().".contains($0) }
    let isEnumerated =
      core != head && (1...2).contains(core.count)
      && (core.allSatisfy(\.isNumber)
        || (core.count == 1 && core.allSatisfy { $0.isLetter && $0.isLowercase }))
    guard isBullet || isEnumerated, !rest.isEmpty else { return nil }
    self.rest = rest
  }
}
