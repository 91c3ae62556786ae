import Model

/// What `ecne meetings show --json` prints, and every command that changes a meeting with `--json`.
struct MeetingDetailsDocument: Document {
  struct Version: Encodable {
    /// `M1v2`
    var id: String
    var number: Int
    var status: String
    @OrNull var fileName: String?
    /// Of the original bytes.
    var sha256: String
    /// The version of the reader that understood it.
    var reader: Int
    /// The newest version, where this one is not it.
    @OrNull var supersededBy: Int?
    /// The act that last touched it, for --if-revision of `meetings version`.
    var revision: Int
  }

  struct Claim: Encodable {
    var quantity: String
    var status: String
    var quote: String
    /// The passage, `M1v2.3#1`.
    var source: String
  }

  struct Address: Encodable {
    var address: String
    var source: String
  }

  struct Item: Encodable {
    var id: String
    var title: String
    @OrNull var ordinal: Int?
    @OrNull var body: String?
    var kind: String
    var date: String
    @OrNull var endDate: String?
    @OrNull var startTime: String?
    @OrNull var endTime: String?
    /// The Member State that held the Presidency of the Council; null where that is not known.
    @OrNull var presidency: String?
    /// The status of its current minutes; null without minutes.
    @OrNull var status: String?
    /// Why it was withdrawn; null for one that stands.
    @OrNull var withdrawn: String?
    var agendaItems: Int
    var openActions: Int
    var proposals: Int
    /// The act that last touched it, for --if-revision.
    var revision: Int
    /// Oldest first.
    var versions: [Version]
    var participants: [ParticipantDocument]
    var claims: [Claim]
    var addresses: [Address]
    /// Action items that came out of it.
    var new: [String]
    /// Those of earlier meetings: closed since the meeting before, still open at this one, reopened in between.
    var closedSince: [String]
    var carried: [String]
    var reopened: [String]
  }

  var schema = currentSchema
  var meetings: [Item]

  init(_ details: [MeetingDetails]) { meetings = details.map(Item.init) }
}

extension MeetingDetailsDocument.Item {
  init(_ details: MeetingDetails) {
    let (summary, meeting) = (details.summary, details.summary.meeting)
    self.init(
      id: meeting.id.description, title: meeting.title, ordinal: meeting.ordinal, body: meeting.body,
      kind: meeting.kind.rawValue, date: meeting.firstDay.description,
      endDate: meeting.lastDay > meeting.firstDay ? meeting.lastDay.description : nil,
      startTime: meeting.startTime?.description, endTime: meeting.endTime?.description,
      presidency: MemberState.presiding(on: meeting.firstDay)?.code,
      status: summary.versionStatus?.rawValue, withdrawn: meeting.withdrawnBecause,
      agendaItems: summary.agendaItems,
      openActions: summary.openActions, proposals: summary.proposals, revision: meeting.revision.number,
      versions: details.versions.map { MeetingDetailsDocument.Version($0) },
      participants: details.participants.map(ParticipantDocument.init),
      claims: details.claims.map {
        MeetingDetailsDocument.Claim(
          quantity: $0.quantity.rawValue, status: $0.status, quote: $0.quote,
          source: details.place(of: $0.span))
      },
      addresses: details.addresses.map {
        MeetingDetailsDocument.Address(address: $0.address, source: details.place(of: $0.span))
      }, new: details.standing.new.map(\.description),
      closedSince: details.standing.closedSince.map(\.description),
      carried: details.standing.carried.map(\.description),
      reopened: details.standing.reopened.map(\.description))
  }
}

extension MeetingDetailsDocument.Version {
  init(_ version: MinutesVersion) {
    self.init(
      id: "\(version.meeting)v\(version.number)", number: version.number, status: version.status.rawValue,
      fileName: version.fileName, sha256: version.sha256, reader: version.readerVersion,
      supersededBy: version.supersededBy, revision: version.revision.number)
  }
}
