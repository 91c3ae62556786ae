import Model

/// What `ecne linkage --json` prints.
struct LinkageDocument: Document {
  struct Item: Encodable {
    var memberState: String
    var status: String
    /// The first day on which it holds.
    @OrNull var since: String?
    @OrNull var source: String?
    /// The sentence of the minutes; null for a letter.
    @OrNull var quote: String?
    @OrNull var note: String?
    @OrNull var recordedAt: String?
    @OrNull var recordedBy: String?
    /// What contact points and network say against the status.
    @OrNull var contradiction: String?
  }

  var schema = currentSchema
  var question: String
  var asOf: String
  /// The number of the last act that counts; null where all do.
  @OrNull var knownAt: Int?
  /// Of all Member States, whatever was chosen among them: by the code of the status.
  var totals: [String: Int]
  /// In the order that was asked for.
  var memberStates: [Item]

  init(_ board: Board, rows: [Board.Row], knownAt act: ActID?, contradictions: [LinkageContradiction]) {
    question = board.question.key
    asOf = board.asOf.description
    knownAt = act?.number
    totals = Dictionary(board.question.recordable.map { ($0.code, board.count($0)) }) { first, _ in first }
    let reasons = Dictionary(contradictions.map { ($0.memberState, $0.reason) }) { first, _ in first }
    memberStates = rows.map { Item($0, contradiction: reasons[$0.memberState]) }
  }
}

extension LinkageDocument.Item {
  init(_ row: Board.Row, contradiction: String? = nil) {
    let entry = row.entry
    self.init(
      memberState: row.memberState.code, status: row.status.code, since: entry?.validFrom.description,
      source: entry?.source.description, quote: entry?.source.quote, note: entry?.note,
      recordedAt: entry?.recording?.at.description, recordedBy: entry?.recording?.by,
      contradiction: contradiction)
  }
}
