import Model

/// Finds statements that name a Member State about its RAS contact point and its national election network.
enum LinkageReader {
  static func statements(in agenda: [AgendaItem]) -> [LinkageStatement] {
    agenda.flatMap { item in
      item.passages.enumerated().flatMap { index, passage in
        statements(in: passage.text, position: item.position, passage: index + 1)
      }
    }
  }

  private static func statements(in text: String, position: Int, passage: Int) -> [LinkageStatement] {
    guard speaksOfLinkage(text) else { return [] }
    var statements: [LinkageStatement] = []
    var last: String?
    for range in Sentences.ranges(in: text) {
      let quote = String(decoding: Array(text.utf8)[range], as: UTF8.self)
      let isSame = quote.lowercased().hasPrefix("the same holds")
      guard let status = isSame ? last : status(of: quote.lowercased()) else { continue }
      last = status
      for state in states(in: quote) {
        statements.append(
          LinkageStatement(
            memberState: state, status: status,
            span: ReadSpan(position: position, passage: passage, range: range), quote: quote))
      }
    }
    return statements
  }

  private static func speaksOfLinkage(_ text: String) -> Bool {
    let text = text.lowercased()
    return contactPoints.contains { text.contains($0) } && networks.contains { text.contains($0) }
  }

  private static let contactPoints = ["contact point", "kontaktstelle", "point de contact"]
  private static let networks = [
    "national election network", "national network", "wahlnetzwerk", "réseau national",
  ]

  /// Which status the sentence states; nil where it states none.
  private static func status(of sentence: String) -> String? {
    patterns.first { pattern in pattern.words.contains { sentence.contains($0) } }?.status
  }

  /// The more particular first.
  private static let patterns: [(status: String, words: [String])] = [
    (
      "not_linked",
      ["not yet part", "has not joined", "is not part", "not a member", "nicht an", "ne fait pas partie"]
    ),
    ("same", ["same person", "same official", "same office", "dieselbe person", "la même personne"]),
    (
      "establishing",
      [
        "are establishing", "is establishing", "being prepared", "under way", "baut die verbindung",
        "is being set up",
        "en cours",
      ]
    ),
    (
      "linked",
      [
        "sits in the national", "full member of the national", "is a member of", "part of the national",
        "angehört",
        "fait partie", "confirmed that their contact point", "confirmed the link",
      ]
    ),
  ]

  private static func states(in quote: String) -> [MemberState] {
    OwnerReader.mentions(in: SentenceWords(quote)).compactMap { mention in
      if case .memberState(let state) = mention.owner { state } else { nil }
    }
  }
}
