import GRDB
import Model

/// How items of minutes are read for what they say about a question: the archive itself understands no text.
public typealias QuestionReader = (Question, [AgendaItem]) -> QuestionReading

extension Archive {
  /// Every claim of current minutes about a share of the Member States, those of the newest meeting first, each held
  /// against the board of its meeting's first day; of one meeting where it is named.
  ///
  /// Those on contact-point linkage were read when the minutes were stored. The words of another question can change
  /// at any time, so what minutes claim on it is read now. Throws `.unknownQuestion` and `.unknownMeeting`.
  public func claimChecks(
    against key: String = Question.contactPointLinkage.key, of meeting: MeetingID? = nil,
    reading reader: QuestionReader
  ) throws -> [ClaimCheck] {
    try read { db in
      if let meeting { _ = try MeetingRecord.fetch(meeting, db) }
      let question = try QuestionRecord.fetch(key, db)
      let entries = try EntryRecord.fetchAll(of: question.key, for: nil, db)
      var boards: [Day: Board] = [:]
      let claims =
        try question.isContactPointLinkage
        ? MadeClaim.fetchCurrent(of: meeting, db)
        : Excerpt.fetchAll(on: question.topic, of: meeting, db).flatMap { excerpt in
          MadeClaim.claims(of: excerpt, in: reader(question, excerpt.items))
        }
      return claims.map { made in
        let day = made.meeting.firstDay
        let board = boards[day] ?? Board(question: question, asOf: day, entries: entries)
        boards[day] = board
        return ClaimCheck(made.claim, of: made.meeting, at: made.anchor, against: board)
      }
    }
  }
}

/// A claim with the meeting and the place where it was made.
private struct MadeClaim {
  let meeting: Meeting
  let anchor: Anchor
  let claim: QuantifiedClaim

  static func claims(of excerpt: Excerpt, in reading: QuestionReading) -> [MadeClaim] {
    reading.claims.map {
      MadeClaim(meeting: excerpt.meeting, anchor: excerpt.version.anchor(of: $0.span), claim: $0)
    }
  }

  /// Those in the table `claim`, of the current versions of meetings that stand.
  static func fetchCurrent(of meeting: MeetingID?, _ db: Database) throws -> [MadeClaim] {
    let sql = """
      SELECT meeting.*, version.number AS version_number, claim.quantity, claim.status AS claimed, claim.quote,
        claim.position, claim.passage, claim.start, claim.end
      FROM claim JOIN version ON version.id = claim.version JOIN meeting ON meeting.id = version.meeting
      WHERE \(MeetingRecord.stands) AND meeting.id = coalesce(?, meeting.id)
        AND version.number = (SELECT max(number) FROM version WHERE meeting = meeting.id)
      ORDER BY first_day DESC, meeting.id DESC, claim.number
      """
    return try Row.fetchAll(db, sql: sql, arguments: [meeting?.number]).map(MadeClaim.init)
  }

  private init(meeting: Meeting, anchor: Anchor, claim: QuantifiedClaim) {
    self.meeting = meeting
    self.anchor = anchor
    self.claim = claim
  }

  private init(_ row: Row) throws {
    let meeting = try MeetingRecord.meeting(row)
    let start: Int = row["start"]
    let anchor = Anchor(
      meeting: meeting.id, version: row["version_number"], position: row["position"],
      passage: row["passage"], range: start..<max(start, row["end"]))
    self.init(
      meeting: meeting, anchor: anchor,
      claim: QuantifiedClaim(
        quantity: try value(row["quantity"], QuantifiedClaim.Quantity.init(rawValue:)),
        status: row["claimed"], span: anchor.span, quote: row["quote"]))
  }
}
