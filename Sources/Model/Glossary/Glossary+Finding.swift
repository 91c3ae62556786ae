extension Glossary {
  /// The entries whose terms stand in the text as words of their own, each once, in order of appearance.
  ///
  /// Case counts, since abbreviations are often words too (`REC`, `AI`); where terms overlap, the longest is meant;
  /// a small `s` makes a plural of a term (`MSs`).
  public func entries(in text: String) -> [GlossaryEntry] {
    let terms = Dictionary(grouping: entries.map { (words: Self.words($0.term), entry: $0) }) {
      $0.words.first ?? ""
    }.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    var found: [GlossaryEntry] = []
    var rest = Self.words(text)[...]
    while let first = rest.first {
      let candidates = (terms[first] ?? []) + (first.last == "s" ? terms[String(first.dropLast())] ?? [] : [])
      let match = candidates.first { Self.matches($0.words, rest) }
      if let entry = match?.entry, !found.contains(entry) { found.append(entry) }
      rest = rest.dropFirst(match?.words.count ?? 1)
    }
    return found
  }

  private static func matches(_ term: [String], _ words: ArraySlice<String>) -> Bool {
    guard words.count >= term.count, let last = term.last else { return false }
    let printed = words.prefix(term.count)
    return printed.dropLast().elementsEqual(term.dropLast())
      && (printed.last == last || printed.last == last + "s")
  }

  /// Letters and digits together: `OSCE/ODIHR` has two words.
  private static func words(_ text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
