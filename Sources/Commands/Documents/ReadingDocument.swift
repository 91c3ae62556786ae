import Model

/// What `ecne parse` prints: the schema of the gold files that readers of minutes are measured by.
struct ReadingDocument: Document {
  struct Heading: Encodable {
    var position: Int
    @OrNull var label: String?
    var title: String
    var depth: Int
    var paragraphs: Int
  }

  struct Action: Encodable {
    var agendaPosition: Int
    var quote: String
    var owners: [String]
    @OrNull var due: String?
  }

  struct Statement: Encodable {
    var memberState: String
    var status: String
  }

  var schema = currentSchema
  @OrNull var title: String?
  @OrNull var ordinal: Int?
  @OrNull var body: String?
  @OrNull var date: String?
  @OrNull var endDate: String?
  @OrNull var startTime: String?
  @OrNull var endTime: String?
  var agenda: [Heading]
  var actions: [Action]
  var linkage: [Statement]

  init(_ reading: Reading) {
    title = reading.header.title
    ordinal = reading.header.ordinal
    body = reading.header.body
    date = reading.header.date?.description
    endDate = reading.header.endDate?.description
    startTime = reading.header.startTime?.description
    endTime = reading.header.endTime?.description
    agenda = reading.agenda.map {
      Heading(
        position: $0.position, label: $0.label, title: $0.title, depth: $0.depth,
        paragraphs: $0.passages.count)
    }
    actions = reading.actions.map {
      Action(
        agendaPosition: $0.span.position, quote: $0.quote, owners: $0.owners.map(\.description),
        due: $0.due?.day?.description)
    }
    linkage = reading.statements.map { Statement(memberState: $0.memberState.code, status: $0.status) }
  }
}
