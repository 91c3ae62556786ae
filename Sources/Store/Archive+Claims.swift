import GRDB
import Model

extension Archive {
  /// Every claim of current minutes about a share of the Member States, those of the newest meeting first, each held
  /// against the board of its meeting's first day; of one meeting where it is named.
  ///
  /// Minutes are read for claims of contact-point linkage: against another question none is held. Throws
  /// `.unknownQuestion` and `.unknownMeeting`.
  public func claimChecks(
    against key: String = Question.contactPointLinkage.key, of meeting: MeetingID? = nil
  ) throws -> [ClaimCheck] {
    try read { db in
      if let meeting { _ = try MeetingRecord.fetch(meeting, db) }
      let question = try QuestionRecord.fetch(key, db)
      guard key == Question.contactPointLinkage.key else { return [] }
      let entries = try EntryRecord.fetchAll(of: question.key, for: nil, db)
      var boards: [Day: Board] = [:]
      return try ClaimRecord.fetchCurrent(of: meeting, db).map { record in
        let day = record.meeting.firstDay
        let board = boards[day] ?? Board(question: question, asOf: day, entries: entries)
        boards[day] = board
        return ClaimCheck(record.claim, of: record.meeting, at: record.anchor, against: board)
      }
    }
  }
}

/// A row of the table `claim`, with the meeting and the place.
private struct ClaimRecord {
  let meeting: Meeting
  let anchor: Anchor
  let claim: QuantifiedClaim

  /// Those of the current versions of meetings that stand.
  static func fetchCurrent(of meeting: MeetingID?, _ db: Database) throws -> [ClaimRecord] {
    let sql = """
      SELECT meeting.*, version.number AS version_number, claim.quantity, claim.status AS claimed, claim.quote,
        claim.position, claim.passage, claim.start, claim.end
      FROM claim JOIN version ON version.id = claim.version JOIN meeting ON meeting.id = version.meeting
      WHERE \(MeetingRecord.stands) AND meeting.id = coalesce(?, meeting.id)
        AND version.number = (SELECT max(number) FROM version WHERE meeting = meeting.id)
      ORDER BY first_day DESC, meeting.id DESC, claim.number
      """
    return try Row.fetchAll(db, sql: sql, arguments: [meeting?.number]).map(ClaimRecord.init)
  }

  private init(_ row: Row) throws {
    meeting = try MeetingRecord.meeting(row)
    let start: Int = row["start"]
    anchor = Anchor(
      meeting: meeting.id, version: row["version_number"], position: row["position"],
      passage: row["passage"], range: start..<max(start, row["end"]))
    claim = QuantifiedClaim(
      quantity: try value(row["quantity"], QuantifiedClaim.Quantity.init(rawValue:)),
      status: row["claimed"], span: anchor.span, quote: row["quote"])
  }
}
