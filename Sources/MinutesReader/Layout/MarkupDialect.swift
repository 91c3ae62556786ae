/// Light markup that marks titles otherwise than Markdown and MediaWiki do: its lines are written as theirs.
enum MarkupDialect {
  case asciiDoc, dokuWiki, org, reStructuredText

  /// Nil for a text in none of them.
  init?(of lines: [SourceLine]) {
    let marked = lines.filter { "#.=".utf8.contains($0.text.utf8.first ?? 0) }
    if marked.contains(where: { line in
      line.indent == 0
        && ["#+title:", "#+date:", "#+options:"].contains(where: line.text.lowercased().hasPrefix)
    }) {
      self = .org
      return
    }
    if marked.count(where: { Self.isDirective($0.text) }) > 1 {
      self = .reStructuredText
      return
    }
    let titles = marked.compactMap { $0.indent == 0 ? Self.title($0.text, mark: "=") : nil }
    guard titles.count > 1 else { return nil }
    if titles.allSatisfy({ !$0.isClosed }) {
      self = .asciiDoc
    } else if titles.allSatisfy(\.isClosed), titles.dropFirst().allSatisfy({ $0.level < titles[0].level }) {
      // There the first title has the most marks.
      self = .dokuWiki
    } else {
      return nil
    }
  }

  func apply(to line: inout SourceLine) {
    switch self {
    case .asciiDoc: applyAsciiDoc(to: &line)
    case .dokuWiki: applyDokuWiki(to: &line)
    case .org: applyOrg(to: &line)
    case .reStructuredText: line.isFurniture = Self.isDirective(line.text)
    }
  }

  /// `.. contents::`, `.. [#f1] A note`
  private static func isDirective(_ text: String) -> Bool {
    guard text.hasPrefix(".. ") else { return false }
    return text.hasPrefix(".. [") || text.contains("::")
  }

  /// `== Title`, attributes in brackets or between colons, fences of blocks.
  private func applyAsciiDoc(to line: inout SourceLine) {
    let text = line.text
    if let title = Self.title(text, mark: "=") {
      (line.text, line.titleLevel) = (title.text, title.level)
    } else if text.hasPrefix("["),
      text.hasSuffix("]") || Self.attribute(text) != nil
        || text.utf8.count > 2 && text.utf8.allSatisfy({ $0 == text.utf8.first && "=-*_'".utf8.contains($0) })
    {
      line.isFurniture = true
    } else if text.hasPrefix(". ") {
      line.text = "-" + text.dropFirst()
    }
  }

  /// `===== Title =====`, `^ Head ^ Head ^`, macros.
  private func applyDokuWiki(to line: inout SourceLine) {
    let text = line.text
    if let title = Self.title(text, mark: "="), title.isClosed {
      (line.text, line.titleLevel) = (title.text, Self.deepest + 1 - title.level)
    } else if text.hasPrefix("^"), text.hasSuffix("^") {
      let cells = text.split(separator: "^").map { String($0).trimmed }
      line.text = "! " + cells.joined(separator: " !! ")
    } else {
      line.isFurniture =
        text.hasPrefix("~~") && text.hasSuffix("~~") || text.hasPrefix("{{") && text.hasSuffix("}}")
    }
  }

  /// `** Title`, `#+TITLE: Text`, drawers, comments.
  private func applyOrg(to line: inout SourceLine) {
    let text = line.text
    if line.indent == 0, let title = Self.title(text, mark: "*") {
      (line.text, line.titleLevel) = (title.text, title.level)
    } else if text.hasPrefix("#+"), let colon = text.firstIndex(of: ":") {
      let label = text[..<colon].dropFirst(2).lowercased()
      let value = String(text[text.index(after: colon)...]).trimmed
      line.isFurniture = !["title", "subtitle", "date"].contains(label)
      line.text = label == "date" ? "Date: " + value : value
    } else if let attribute = Self.attribute(text) {
      line.isFurniture = attribute.value.isEmpty
      line.text = attribute.name + ": " + attribute.value
    } else if text.hasPrefix("# ") {
      line.isFurniture = true
    } else if text.hasPrefix("- "), let mark = text.firstRange(of: " :: ") {
      line.text = text[..<mark.lowerBound] + ": " + text[mark.upperBound...]
    }
  }

  /// No title is deeper.
  private static let deepest = 6

  /// `== Title`, and whether the marks stand behind it too.
  private static func title(
    _ text: String, mark: Character
  ) -> (text: String, level: Int, isClosed: Bool)? {
    guard text.first == mark else { return nil }
    let level = text.prefix { $0 == mark }.count
    let rest = text.dropFirst(level)
    guard level <= deepest, rest.first == " " else { return nil }
    let title = String(rest).trimming { $0 == mark || $0 == " " }
    let closing = " " + String(repeating: mark, count: level)
    // Behind it a wiki may have a link: `== Title == [edit]`.
    return title.isEmpty ? nil : (title, level, rest.contains(closing))
  }

  /// `:name: value`
  private static func attribute(_ text: String) -> (name: String, value: String)? {
    guard text.hasPrefix(":"), let end = text.dropFirst().firstIndex(of: ":") else { return nil }
    let name = text[text.index(after: text.startIndex)..<end]
    guard !name.isEmpty, name.allSatisfy({ $0.isLetter || "-_!".contains($0) }) else { return nil }
    return (String(name), String(text[text.index(after: end)...]).trimmed)
  }
}
