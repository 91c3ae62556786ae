import Model

/// What `ecne linkage history --json` and `ecne linkage set --json` print.
struct EntriesDocument: Document {
  struct Item: Encodable {
    var id: String
    var question: String
    var memberState: String
    /// Null where the entry only takes back the one it replaces.
    @OrNull var status: String?
    var since: String
    var source: String
    /// The sentence of the minutes; null for a letter.
    @OrNull var quote: String?
    var note: String
    /// proposed, accepted or rejected.
    var standing: String
    @OrNull var replaces: String?
    /// The number of the act that recorded it, when that was and who it was.
    var act: Int
    @OrNull var recordedAt: String?
    @OrNull var recordedBy: String?
  }

  var schema = currentSchema
  var question: String
  /// Oldest first.
  var entries: [Item]

  init(_ entries: [Entry], of question: Question) {
    self.question = question.key
    self.entries = entries.map(Item.init)
  }
}

extension EntriesDocument.Item {
  init(_ entry: Entry) {
    self.init(
      id: entry.id.description, question: entry.question, memberState: entry.memberState.code,
      status: entry.status,
      since: entry.validFrom.description, source: entry.source.description, quote: entry.source.quote,
      note: entry.note, standing: entry.standing.rawValue, replaces: entry.replaces?.description,
      act: entry.act.number, recordedAt: entry.recording?.at.description, recordedBy: entry.recording?.by)
  }
}
