import Model

/// What `ecne meetings --json` prints.
struct MeetingsDocument: Document {
  struct Item: Encodable {
    var id: String
    var title: String
    @OrNull var ordinal: Int?
    @OrNull var body: String?
    var kind: String
    var date: String
    /// Only for a meeting of several days.
    @OrNull var endDate: String?
    @OrNull var startTime: String?
    @OrNull var endTime: String?
    /// The status of its current minutes: draft, circulated, approved; null without minutes.
    @OrNull var status: String?
    /// Why it was withdrawn; null for one that stands.
    @OrNull var withdrawn: String?
    var agendaItems: Int
    var openActions: Int
    var proposals: Int
  }

  var schema = currentSchema
  var meetings: [Item]

  init(_ summaries: [MeetingSummary]) { meetings = summaries.map(Item.init) }
}

extension MeetingsDocument.Item {
  init(_ summary: MeetingSummary) {
    let meeting = summary.meeting
    self.init(
      id: meeting.id.description, title: meeting.title, ordinal: meeting.ordinal, body: meeting.body,
      kind: meeting.kind.rawValue, date: meeting.firstDay.description,
      endDate: meeting.lastDay > meeting.firstDay ? meeting.lastDay.description : nil,
      startTime: meeting.startTime?.description, endTime: meeting.endTime?.description,
      status: summary.versionStatus?.rawValue, withdrawn: meeting.withdrawnBecause,
      agendaItems: summary.agendaItems,
      openActions: summary.openActions, proposals: summary.proposals)
  }
}
