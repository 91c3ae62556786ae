import Model

/// What a line would be if it were a heading: its style, label, title and depth.
struct HeadingMark {
  /// The ways of marking a heading; a document keeps to one, with others below it.
  enum Style: Hashable {
    /// `Item 3 –`, `zu TOP 2:`, `Point 4`
    case keyword
    /// `3.` and `3.1.`
    case numberDot
    /// `3)`
    case numberBracket
    /// `3` and `2.1.A`, without anything behind
    case number
    /// `IV.`
    case roman
    /// `(a)`
    case letter
    /// `## 3. Title`, `## Title`
    case hashes
    /// A short line that stands alone
    case plain
    /// Made a heading by a person
    case chosen
  }

  let style: Style
  let label: String?
  let title: String
  let depth: Int

  /// Every way in which the line can be read as a heading, the most specific first.
  static func reading(_ text: String, lexicon: [Lexicon]) -> HeadingMark? {
    guard text.count <= 200, !text.hasPrefix("|") else { return nil }
    if text.hasPrefix("#") { return hashed(text) }
    return keyworded(text, lexicon) ?? numbered(text) ?? plain(text)
  }

  private static func hashed(_ text: String) -> HeadingMark? {
    let depth = text.prefix { $0 == "#" }.count
    let rest = String(text.dropFirst(depth)).trimmed
    guard !rest.isEmpty else { return nil }
    let inner = numbered(rest)
    return HeadingMark(
      style: .hashes, label: inner?.label, title: inner?.title ?? rest, depth: max(1, depth - 1))
  }

  private static func keyworded(_ text: String, _ lexicons: [Lexicon]) -> HeadingMark? {
    let words = text.split(separator: " ").map(String.init)
    let lowered = words.map { $0.lowercased() }
    for keyword in lexicons.flatMap(\.headingKeywords) where lowered.starts(with: keyword) {
      guard words.count > keyword.count else { continue }
      let label = words[keyword.count].trimming { ".:)–-".contains($0) }
      guard isNumber(label) || isRoman(label) else { continue }
      let rest = words.dropFirst(keyword.count + 1).joined(separator: " ").trimming { ":–—- ".contains($0) }
      guard !rest.isEmpty, rest.first?.isLowercase != true else { continue }
      return HeadingMark(style: .keyword, label: label, title: rest, depth: 1)
    }
    return nil
  }

  private static func numbered(_ text: String) -> HeadingMark? {
    guard let space = text.firstIndex(of: " ") else { return nil }
    let head = String(text[..<space])
    let title = String(text[space...]).trimming { " –—-".contains($0) }
    guard let first = title.first, first.isUppercase || first.isNumber || "\"“«(".contains(first) else {
      return nil
    }
    let core = head.trimming { ".):(".contains($0) }
    guard !core.isEmpty else { return nil }
    if head.hasPrefix("("), head.hasSuffix(")"), core.count == 1, core.first?.isLowercase == true {
      return HeadingMark(style: .letter, label: core, title: title, depth: 2)
    }
    if isRoman(core), head.hasSuffix(".") || head.hasSuffix(":") {
      return HeadingMark(style: .roman, label: core, title: title, depth: 1)
    }
    guard isNumber(core) else { return nil }
    let depth = core.split(separator: ".").count
    let style: Style = head.hasSuffix(")") ? .numberBracket : head.hasSuffix(".") ? .numberDot : .number
    if style == .number, depth == 1, core.count > 2 { return nil }
    return HeadingMark(style: style, label: core, title: title, depth: depth)
  }

  private static func plain(_ text: String) -> HeadingMark? {
    let words = text.split(separator: " ")
    guard (1...12).contains(words.count), let first = text.first, first.isUppercase || first.isNumber,
      let last = text.last, !".;,:!?–-".contains(last), text.contains(where: \.isLetter)
    else { return nil }
    return HeadingMark(style: .plain, label: nil, title: text, depth: 1)
  }

  /// `3`, `3.1`, `2.1.A`
  private static func isNumber(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let first = parts.first, (1...3).contains(first.count), first.allSatisfy(\.isNumber) else {
      return false
    }
    return parts.dropFirst().allSatisfy { part in
      (1...2).contains(part.count)
        && (part.allSatisfy(\.isNumber) || part.allSatisfy { $0.isLetter && $0.isUppercase })
    }
  }

  private static func isRoman(_ text: String) -> Bool {
    (1...6).contains(text.count) && text.allSatisfy { "IVXL".contains($0) }
  }
}

extension String {
  /// Without spaces at both ends.
  var trimmed: String { trimming(\.isWhitespace) }

  /// Without the characters that fulfil the condition at both ends.
  func trimming(_ isUnwanted: (Character) -> Bool) -> String {
    let head = drop(while: isUnwanted)
    guard let last = head.lastIndex(where: { !isUnwanted($0) }) else { return "" }
    return String(head[...last])
  }
}

extension HeadingMark {
  /// What a person decided about the line; nil where it was made something else than a heading.
  init?(_ choice: Mending.LineChoice) {
    guard case .heading(let label, let title, let depth) = choice else { return nil }
    self.init(style: .chosen, label: label, title: title, depth: depth)
  }
}
