import Model

/// A list or table of tasks under a heading that announces it: "Follow-up actions".
struct TaskList {
  private(set) var proposals: [ActionProposal] = []

  static func isAnnounced(by item: AgendaItem) -> Bool {
    let words = SentenceWords(item.title).plain
    let isNamed = Lexicon.all.contains { lexicon in words.contains { lexicon.actionHeadings.contains($0) } }
    return isNamed && item.passages.contains { $0.kind != .paragraph }
  }

  /// Every entry or row that is not ticked off.
  init(_ item: AgendaItem, due: DueReader) {
    for (index, passage) in item.passages.enumerated() where passage.kind != .paragraph {
      guard !passage.text.lowercased().hasPrefix("[x]") else { continue }
      let start = passage.text.hasPrefix("[ ] ") ? 4 : 0
      let range = start..<passage.text.utf8.count
      let quote = passage.text.utf8Slice(range)
      let date = due.dueOfTask(quote)
      proposals.append(
        ActionProposal(
          span: ReadSpan(position: item.position, passage: index + 1, range: range), quote: quote,
          force: date == nil ? .request : .deadline, owners: Self.owners(of: quote, kind: passage.kind),
          due: date))
    }
  }

  /// Whoever is named before the colon, or in the cell that names nothing else.
  private static func owners(of quote: String, kind: Passage.Kind) -> [Owner] {
    let parts = kind == .tableRow ? quote.split(separator: "|") : Array(quote.split(separator: ":").prefix(1))
    for part in parts {
      let words = SentenceWords(String(part))
      let mentions = OwnerReader.mentions(in: words)
      let named = mentions.map(\.words.count).reduce(0, +)
      let fillers = words.plain.count {
        ["all", "and", "the", "alle", "und", "et", "tous", "les"].contains($0)
      }
      if !mentions.isEmpty, named + fillers == words.plain.count { return OwnerReader.owners(mentions) }
    }
    return tableOwner(parts.map(String.init))
  }

  /// The next to last cell of a row that ends in a date names its owner, whoever that is.
  private static func tableOwner(_ cells: [String]) -> [Owner] {
    guard cells.count >= 4 else { return [] }
    let name = cells[cells.count - 2].trimmed
    return name.isEmpty ? [] : [.other(name)]
  }
}
