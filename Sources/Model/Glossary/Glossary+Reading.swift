extension Glossary {
  /// Why a glossary's text cannot be read.
  public struct Malformed: Error, Equatable {
    /// From 1.
    public let line: Int
    public let reason: String
  }

  /// Reads a glossary as it is written down: a line for each entry, its term, name and meaning apart by bars.
  ///
  /// The meaning may be left out; empty lines and those that begin with `#` say nothing.
  public init(text: String) throws(Malformed) {
    var entries: [GlossaryEntry] = []
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, line) in lines.enumerated() {
      let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(Self.trimmed)
      if parts == [""] || parts[0].hasPrefix("#") { continue }
      guard (2...3).contains(parts.count), !parts[0].isEmpty, !parts[1].isEmpty else {
        throw Malformed(
          line: index + 1, reason: "an entry is written 'TERM | name in full | a sentence on it'")
      }
      guard parts[0].contains(where: { $0.isLetter || $0.isNumber }) else {
        throw Malformed(line: index + 1, reason: "'\(parts[0])' is no term: it has no letter")
      }
      entries.append(
        GlossaryEntry(term: parts[0], name: parts[1], meaning: parts.count > 2 ? parts[2] : ""))
    }
    self.init(entries)
  }

  private static func trimmed(_ text: Substring) -> String {
    let head = text.drop(while: \.isWhitespace)
    return head.lastIndex { !$0.isWhitespace }.map { String(head[...$0]) } ?? ""
  }
}
