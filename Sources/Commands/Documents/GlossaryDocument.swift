import Model

/// What `ecne glossary --json` prints.
struct GlossaryDocument: Document {
  struct Item: Encodable {
    var term: String
    var name: String
    /// Empty where the name says it all.
    var meaning: String
  }

  var schema = currentSchema
  var terms: [Item]

  init(_ entries: [GlossaryEntry]) {
    terms = entries.map { Item(term: $0.term, name: $0.name, meaning: $0.meaning) }
  }
}
