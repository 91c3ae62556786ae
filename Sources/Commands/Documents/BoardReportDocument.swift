import Model

/// What `ecne report board --format json` prints: the board, and beside it how it differs from an earlier date.
struct BoardReportDocument: Document {
  struct Change: Encodable {
    var memberState: String
    var before: String
    var after: String
    @OrNull var since: String?
    @OrNull var source: String?
  }

  var schema = currentSchema
  var question: String
  var title: String
  var asOf: String
  var totals: [String: Int]
  var memberStates: [LinkageDocument.Item]
  /// The earlier date; null where none was asked for.
  @OrNull var comparedTo: String?
  var changes: [Change]

  init(_ report: BoardReport) {
    let board = LinkageDocument(
      report.board, rows: report.board.rows, knownAt: nil, contradictions: report.contradictions)
    question = board.question
    title = report.title
    asOf = board.asOf
    totals = board.totals
    memberStates = board.memberStates
    comparedTo = report.difference?.from.description
    changes = (report.difference?.changes ?? []).map { change in
      Change(
        memberState: change.memberState.code, before: change.before.code, after: change.after.code,
        since: change.entry?.validFrom.description, source: change.entry?.source.description)
    }
  }
}
