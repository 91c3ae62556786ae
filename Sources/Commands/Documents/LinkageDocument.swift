import Model

/// What `ecne linkage --json` prints.
struct LinkageDocument: Document {
  struct Item: Encodable {
    var memberState: String
    var status: String
    /// The first day on which it holds.
    @OrNull var since: String?
    @OrNull var source: String?
    @OrNull var note: String?
  }

  var schema = currentSchema
  var question: String
  var asOf: String
  /// In protocol order.
  var memberStates: [Item]

  init(_ board: Board) {
    question = board.question.key
    asOf = board.asOf.description
    memberStates = board.rows.map { row in
      Item(
        memberState: row.memberState.code, status: row.status.code,
        since: row.entry?.validFrom.description, source: row.entry?.source.description, note: row.entry?.note)
    }
  }
}
