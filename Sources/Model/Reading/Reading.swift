/// What the reader understood of one text of minutes. Nothing of it is stored yet.
public struct Reading: Hashable, Sendable {
  public var header: Header
  /// The head as the reader understood it, where a person mended it; nil where nothing was mended.
  public var unmendedHeader: Header?
  /// Positions run from 1 in order of appearance.
  public var agenda: [AgendaItem]
  /// Sentences that ask something of an identifiable party.
  public var actions: [ActionProposal]
  /// Weaker ones: wishes, announcements, positions.
  public var mentions: [ActionProposal]
  /// What sentences say of Member States that they name: on contact-point linkage first, then on other questions that
  /// the text was read for.
  public var statements: [AnswerStatement]
  /// Statements on linkage about a share of the Member States, none of them named.
  public var claims: [QuantifiedClaim]
  /// The web addresses of the text, each once, in order of appearance.
  public var addresses: [WebAddress]
  /// Who took part, as far as the minutes list it.
  public var participants: [Participant]
  /// The day announced for the next meeting and the words that announce it; nil where the text gives none.
  public var nextMeeting: AnnouncedMeeting?
  /// Every line of the cleaned text with the part it plays.
  public var lines: [ReadLine]
  /// The whole text after cleaning, which decides whether two documents are the same.
  public var cleanedText: String

  public init(
    header: Header, unmendedHeader: Header? = nil, agenda: [AgendaItem], actions: [ActionProposal] = [],
    mentions: [ActionProposal] = [],
    statements: [AnswerStatement] = [], claims: [QuantifiedClaim] = [], addresses: [WebAddress] = [],
    participants: [Participant] = [], nextMeeting: AnnouncedMeeting? = nil, lines: [ReadLine] = [],
    cleanedText: String
  ) {
    self.header = header
    self.unmendedHeader = unmendedHeader
    self.agenda = agenda
    self.actions = actions
    self.mentions = mentions
    self.statements = statements
    self.claims = claims
    self.addresses = addresses
    self.participants = participants
    self.nextMeeting = nextMeeting
    self.lines = lines
    self.cleanedText = cleanedText
  }
}
