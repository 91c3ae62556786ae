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
    /// The words that the date was read from.
    @OrNull var dueWords: String?
    var force: String
  }

  struct Statement: Encodable {
    var memberState: String
    var status: String
    var quote: String
  }

  struct Claim: Encodable {
    var quantity: String
    var status: String
    var quote: String
  }

  struct Announcement: Encodable {
    var date: String
    var quote: String
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
  /// The weaker ones: wishes, announcements, positions.
  var mentions: [Action]
  var linkage: [Statement]
  var claims: [Claim]
  var addresses: [String]
  var participants: [ParticipantDocument]
  @OrNull var nextMeeting: Announcement?

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
    actions = reading.actions.map(Action.init)
    mentions = reading.mentions.map(Action.init)
    linkage = reading.linkageStatements.map {
      Statement(memberState: $0.memberState.code, status: $0.status, quote: $0.quote)
    }
    claims = reading.claims.map { Claim(quantity: $0.quantity.rawValue, status: $0.status, quote: $0.quote) }
    addresses = reading.addresses.map(\.address)
    participants = reading.participants.map(ParticipantDocument.init)
    nextMeeting = reading.nextMeeting.map { Announcement(date: $0.date.description, quote: $0.quote) }
  }
}

extension ReadingDocument.Action {
  fileprivate init(_ proposal: ActionProposal) {
    self.init(
      agendaPosition: proposal.span.position, quote: proposal.quote,
      owners: proposal.owners.map(\.description),
      due: proposal.due?.day?.description, dueWords: proposal.due?.words, force: proposal.force.rawValue)
  }
}
