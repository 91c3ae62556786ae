/// What the reader understood of one text of minutes. Nothing of it is stored yet.
public struct Reading: Hashable, Sendable {
  public var header: Header
  /// Positions run from 1 in order of appearance.
  public var agenda: [AgendaItem]
  /// Sentences that ask something of an identifiable party.
  public var actions: [ActionProposal]
  /// Weaker ones: wishes, announcements, positions.
  public var mentions: [ActionProposal]
  /// Statements that name a Member State's linkage.
  public var statements: [LinkageStatement]
  /// Every line of the cleaned text with the part it plays.
  public var lines: [ReadLine]
  /// The whole text after cleaning, which decides whether two documents are the same.
  public var cleanedText: String

  public init(
    header: Header, agenda: [AgendaItem], actions: [ActionProposal] = [], mentions: [ActionProposal] = [],
    statements: [LinkageStatement] = [], lines: [ReadLine] = [], cleanedText: String
  ) {
    self.header = header
    self.agenda = agenda
    self.actions = actions
    self.mentions = mentions
    self.statements = statements
    self.lines = lines
    self.cleanedText = cleanedText
  }

  /// What the head of the minutes says of the meeting; nil for whatever it does not say.
  public struct Header: Hashable, Sendable {
    public var title: String?
    public var ordinal: Int?
    public var body: String?
    public var date: Day?
    /// Only where it is later than `date`.
    public var endDate: Day?
    public var startTime: ClockTime?
    public var endTime: ClockTime?

    public init(
      title: String? = nil, ordinal: Int? = nil, body: String? = nil, date: Day? = nil,
      endDate: Day? = nil, startTime: ClockTime? = nil, endTime: ClockTime? = nil
    ) {
      self.title = title
      self.ordinal = ordinal
      self.body = body
      self.date = date
      self.endDate = endDate
      self.startTime = startTime
      self.endTime = endTime
    }
  }
}

/// A place in a reading.
public struct ReadSpan: Hashable, Sendable {
  /// The position of the agenda item, from 1.
  public var position: Int
  /// The passage within the agenda item, from 1.
  public var passage: Int
  /// UTF-8 offsets in the passage.
  public var range: Range<Int>

  public init(position: Int, passage: Int, range: Range<Int>) {
    self.position = position
    self.passage = passage
    self.range = range
  }
}

/// A sentence that the secretariat may make an action item of.
public struct ActionProposal: Hashable, Sendable {
  public var span: ReadSpan
  /// The exact words at the span.
  public var quote: String
  public var force: Force
  public var owners: [Owner]
  public var due: DueDate?

  public init(span: ReadSpan, quote: String, force: Force, owners: [Owner], due: DueDate? = nil) {
    self.span = span
    self.quote = quote
    self.force = force
    self.owners = owners
    self.due = due
  }
}

/// A sentence that says where a named Member State stands on contact-point linkage.
public struct LinkageStatement: Hashable, Sendable {
  public var memberState: MemberState
  /// The code of the status.
  public var status: String
  public var span: ReadSpan
  /// The exact words at the span.
  public var quote: String

  public init(memberState: MemberState, status: String, span: ReadSpan, quote: String) {
    self.memberState = memberState
    self.status = status
    self.span = span
    self.quote = quote
  }
}

/// One line of the cleaned text and what the reader took it for.
public struct ReadLine: Hashable, Sendable {
  public enum Role: Hashable, Sendable {
    case blank, header, heading(position: Int), passage(position: Int, passage: Int)
    /// Running headers, page numbers, notes at the foot of a page.
    case furniture
    /// A table of contents or an agenda printed before the minutes.
    case contents
    /// Annexes, signatures, lists of participants.
    case backMatter
  }

  public var text: String
  public var role: Role

  public init(text: String, role: Role) {
    self.text = text
    self.role = role
  }
}
