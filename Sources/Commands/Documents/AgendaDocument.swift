import Model

/// What `ecne agenda --json` prints.
struct AgendaDocument: Document {
  struct Item: Encodable {
    /// `M1.8`: meeting and position.
    var id: String
    var position: Int
    /// As printed; labels may repeat, positions do not.
    @OrNull var label: String?
    /// The label told apart from the same label before it: `5 (2nd)`.
    var name: String
    var title: String
    var depth: Int
    /// How many passages stand under the heading.
    var paragraphs: Int
  }

  var schema = currentSchema
  var meeting: String
  var version: Int
  var agendaItems: [Item]

  init(_ minutes: Minutes) {
    meeting = minutes.meeting.id.description
    version = minutes.version.number
    agendaItems = minutes.agenda.map { Item($0, in: minutes) }
  }
}

extension AgendaDocument.Item {
  init(_ item: AgendaItem, in minutes: Minutes) {
    self.init(
      id: "\(minutes.meeting.id).\(item.position)", position: item.position, label: item.label,
      name: minutes.numbering[item.position], title: item.title, depth: item.depth,
      paragraphs: item.passages.count)
  }
}
