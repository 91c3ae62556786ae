/// Takes minutes out of the mail they were pasted into.
enum QuotedMail {
  /// Where most lines are quoted with `>`, keeps those and marks the others; marks the labelled lines a mail begins with.
  static func unwrap(_ lines: inout [SourceLine]) {
    let content = lines.count { !$0.isBlank }
    let quoted = lines.count { $0.text.utf8.first == mark }
    if quoted > 2, quoted * 5 > content * 2 { unquote(&lines) }
    markMailHead(&lines)
  }

  /// Whether an earlier mail begins there: `-----Original Message-----`, or the labelled lines of its head.
  static func begins(at index: Int, _ lines: [SourceLine]) -> Bool {
    let text = lines[index].text
    if text.utf8.starts(with: "---".utf8), text.hasSuffix("---"), text.contains(where: \.isLetter) {
      return true
    }
    return isLabelled(text) && lines[index...].prefix(4).count { isLabelled($0.text) } > 2
  }

  private static let mark = UInt8(ascii: ">")

  private static func unquote(_ lines: inout [SourceLine]) {
    for index in lines.indices where !lines[index].isBlank {
      guard lines[index].text.utf8.first == mark else {
        lines[index].isFurniture = true
        continue
      }
      let rest = lines[index].text.utf8.drop { $0 == mark || $0 == 32 }
      lines[index].text = String(decoding: rest, as: UTF8.self)
    }
  }

  /// How many lines, set in, may go on with a label's.
  private static let longestContinuation = 2

  /// The line behind the labels that begin there, and what goes on with them.
  private static func endOfMailHead(from first: Int, _ lines: [SourceLine]) -> Int {
    var label = first
    for index in lines.indices.dropFirst(first) {
      if isLabelled(lines[index].text) {
        label = index
      } else if lines[index].isBlank || lines[index].indent <= lines[label].indent
        || index - label > longestContinuation
      {
        return index
      }
    }
    return lines.count
  }

  /// `From: …`, `Subject: …`: three and more of them before anything else.
  private static func markMailHead(_ lines: inout [SourceLine]) {
    guard let first = lines.firstIndex(where: { !$0.isBlank }) else { return }
    let head = first..<endOfMailHead(from: first, lines)
    guard head.count(where: { isLabelled(lines[$0].text) }) > 2 else { return }
    var label = first
    for index in head {
      lines[index].isFurniture = true
      if isLabelled(lines[index].text) {
        lines[index].isMailHead = true
        label = index
      } else {
        lines[label].text += " " + lines[index].text
      }
    }
  }

  private static func isLabelled(_ text: String) -> Bool {
    guard let colon = text.utf8.prefix(20).firstIndex(of: UInt8(ascii: ":")) else { return false }
    let label = String(text[..<colon]).lowercased()
    return LexiconIndex.all.contains { $0.lexicon.words[.mailLabel]?.contains(label) ?? false }
  }
}
