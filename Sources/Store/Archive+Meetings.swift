import GRDB
import Model

extension Archive {
  /// The newest meetings by date, so many at most; all where `limit` is nil.
  public func meetings(limit: Int? = nil, includingWithdrawn: Bool = false) throws -> [MeetingSummary] {
    try read { db in
      try summaries(where: includingWithdrawn ? "NOT meeting.taken_back" : MeetingRecord.stands, limit, db)
    }
  }

  /// The meeting as lists show it, also one that was withdrawn; throws `.unknownMeeting`.
  public func summary(of id: MeetingID) throws -> MeetingSummary {
    try read { db in
      let found = try summaries(where: "meeting.id = \(id.number) AND NOT meeting.taken_back", nil, db)
      guard let summary = found.first else { throw ArchiveError.unknownMeeting(.id(id)) }
      return summary
    }
  }

  private func summaries(where condition: String, _ limit: Int?, _ db: Database) throws -> [MeetingSummary] {
    let sql = """
      SELECT meeting.*, current.status AS version_status,
        (SELECT count(*) FROM agenda_item WHERE version = current.id) AS agenda_items,
        \(count("open")) AS open_actions, \(count("proposed")) AS proposals
      FROM meeting LEFT JOIN version AS current ON current.meeting = meeting.id
        AND current.number = (SELECT max(number) FROM version WHERE meeting = meeting.id)
      WHERE \(condition)
      ORDER BY first_day DESC, meeting.id DESC LIMIT ?
      """
    return try Row.fetchAll(db, sql: sql, arguments: [limit ?? -1]).map(summary)
  }

  private func count(_ status: String) -> String {
    "(SELECT count(*) FROM action_item WHERE meeting = meeting.id AND status = '\(status)' AND NOT taken_back)"
  }

  /// The first days of the meetings that stand, up to and including that one, ascending, each once.
  public func meetingDays(until day: Day) throws -> [Day] {
    try read { db in
      let sql =
        "SELECT DISTINCT first_day FROM meeting WHERE \(MeetingRecord.stands) AND first_day <= ? ORDER BY first_day"
      return try String.fetchAll(db, sql: sql, arguments: [day.description]).map {
        try value($0, Day.init(_:))
      }
    }
  }

  /// How many meetings stand.
  public func meetingCount() throws -> Int {
    try read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM meeting WHERE \(MeetingRecord.stands)") ?? 0
    }
  }

  private func summary(_ row: Row) throws -> MeetingSummary {
    MeetingSummary(
      meeting: try MeetingRecord.meeting(row), agendaItems: row["agenda_items"],
      openActions: row["open_actions"], proposals: row["proposals"],
      versionStatus: try (row["version_status"] as String?).map {
        try value($0, MinutesVersion.Status.init(rawValue:))
      })
  }

  /// The meeting that the reference names; one that was withdrawn only by its identifier.
  ///
  /// Throws `.unknownMeeting`, and `.ambiguousMeeting` where a date or an ordinal fits several.
  public func meeting(_ reference: MeetingReference) throws -> Meeting {
    try read { db in
      let (condition, argument): (String, any DatabaseValueConvertible) =
        switch reference {
        case .id(let id): ("id = ? AND NOT taken_back", id.number)
        case .day(let day):
          ("\(MeetingRecord.stands) AND ? BETWEEN first_day AND last_day", day.description)
        case .ordinal(let ordinal): ("\(MeetingRecord.stands) AND ordinal = ?", ordinal)
        }
      let found = try Row.fetchAll(
        db, sql: "SELECT * FROM meeting WHERE \(condition) ORDER BY id", arguments: [argument]
      ).map(MeetingRecord.meeting)
      guard let meeting = found.first else { throw ArchiveError.unknownMeeting(reference) }
      guard found.count == 1 else { throw ArchiveError.ambiguousMeeting(reference, found.map(\.id)) }
      return meeting
    }
  }
}
