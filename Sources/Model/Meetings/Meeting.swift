/// One meeting of a body: held, with or without minutes, or still to come.
public struct Meeting: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case plenary, thematic
  }

  public let id: MeetingID
  /// The words that name the meeting, without kind of document, date, time and place.
  public var title: String
  /// "Third" is 3; nil where the minutes give none.
  public var ordinal: Int?
  /// The full name of the group that met; nil where the minutes give none.
  public var body: String?
  public var kind: Kind
  public var firstDay: Day
  /// The first day again for a meeting of one day.
  public var lastDay: Day
  public var startTime: ClockTime?
  public var endTime: ClockTime?
  /// Why the meeting was withdrawn from the archive; nil for one that stands.
  public var withdrawnBecause: String?
  /// The act that last touched it.
  public var revision: ActID

  public init(
    id: MeetingID, title: String, ordinal: Int? = nil, body: String? = nil, kind: Kind = .plenary,
    firstDay: Day, lastDay: Day, startTime: ClockTime? = nil, endTime: ClockTime? = nil,
    withdrawnBecause: String? = nil, revision: ActID
  ) {
    self.id = id
    self.title = title
    self.ordinal = ordinal
    self.body = body
    self.kind = kind
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.startTime = startTime
    self.endTime = endTime
    self.withdrawnBecause = withdrawnBecause
    self.revision = revision
  }
}

/// A meeting as lists show it, with what is counted about it.
public struct MeetingSummary: Hashable, Sendable {
  public var meeting: Meeting
  /// How many agenda items the current version has; 0 without minutes.
  public var agendaItems: Int
  /// How many of its action items are open.
  public var openActions: Int
  /// How many proposals wait to be accepted or rejected.
  public var proposals: Int
  /// The status of the current version; nil without minutes.
  public var versionStatus: MinutesVersion.Status?

  public init(
    meeting: Meeting, agendaItems: Int, openActions: Int, proposals: Int,
    versionStatus: MinutesVersion.Status?
  ) {
    self.meeting = meeting
    self.agendaItems = agendaItems
    self.openActions = openActions
    self.proposals = proposals
    self.versionStatus = versionStatus
  }
}
