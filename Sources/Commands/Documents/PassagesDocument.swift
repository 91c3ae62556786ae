import Model

/// What `ecne show --json` prints.
struct PassagesDocument: Document {
  struct Item: Encodable {
    /// `M1v1.8#2`: meeting, version, position of the agenda item, passage in it.
    var id: String
    var agendaPosition: Int
    /// paragraph, list_entry or table_row.
    var kind: String
    var text: String
  }

  var schema = currentSchema
  var meeting: String
  var version: Int
  /// The newest version, where this one is not it.
  @OrNull var supersededBy: Int?
  /// The headings under which the passages stand.
  var agendaItems: [AgendaDocument.Item]
  var passages: [Item]

  init(_ excerpt: MinutesExcerpt) {
    meeting = excerpt.minutes.meeting.id.description
    version = excerpt.minutes.version.number
    supersededBy = excerpt.minutes.version.supersededBy
    agendaItems = excerpt.items.map { AgendaDocument.Item($0.item, in: excerpt.minutes) }
    passages = excerpt.items.flatMap { item in
      item.passages.map { Item($0, in: excerpt.minutes) }
    }
  }
}

extension PassagesDocument.Item {
  init(_ passage: MinutesExcerpt.NumberedPassage, in minutes: Minutes) {
    self.init(
      id: passage.reference.description, agendaPosition: passage.reference.position,
      kind: passage.passage.kind.rawValue, text: passage.passage.text)
  }
}
