import GRDB
import Model

extension Archive {
  /// The meetings that stand, by date.
  public func standingMeetings() throws -> [Meeting] {
    try read { db in
      let sql = "SELECT * FROM meeting WHERE \(MeetingRecord.stands) ORDER BY first_day, id"
      return try Row.fetchAll(db, sql: sql).map(MeetingRecord.meeting)
    }
  }

  /// When the accepted action items of the meetings that stand came up and were closed.
  public func lives() throws -> [ActionItemLife] {
    try read { db in try ActionItemLifeRecord.fetchAll(where: "true", db) }
  }

  /// What action items have to do with that meeting.
  public func standing(of meeting: Meeting) throws -> MeetingStanding {
    let meetings = try standingMeetings()
    let before = meeting.dayBefore(among: meetings)
    return try read { db in
      // What was closed before the last meeting, and not reopened since, has nothing to do with this one.
      let lives = try ActionItemLifeRecord.fetchAll(
        where: """
          action_item.meeting = :meeting OR first_day < :day AND (
            closed_on IS NULL OR closed_on > :before OR reopened_on > :before)
          """,
        arguments: [
          "meeting": meeting.id.number, "day": meeting.firstDay.description,
          "before": before?.description ?? "",
        ], db)
      return MeetingStanding(of: meeting, lives: lives, meetings: meetings)
    }
  }
}

/// What of the rows of the table `action_item` carry-over depends on.
private enum ActionItemLifeRecord {
  static func fetchAll(
    where condition: String, arguments: StatementArguments = [], _ db: Database
  ) throws -> [ActionItemLife] {
    let sql = """
      SELECT action_item.id, action_item.meeting, closed_on, reopened_on
      FROM action_item JOIN meeting ON meeting.id = action_item.meeting
      WHERE status IN ('open', 'done', 'dropped') AND NOT action_item.taken_back AND \(MeetingRecord.stands)
        AND (\(condition)) ORDER BY first_day DESC, action_item.id
      """
    let rows = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    var lives: [ActionItemLife] = []
    while let row = try rows.next() {
      lives.append(
        ActionItemLife(
          id: ActionItemID(row[0]), meeting: MeetingID(row[1]), closedOn: try day(row[2]),
          reopenedOn: try day(row[3])))
    }
    return lives
  }

  private static func day(_ text: String?) throws -> Day? { try text.map { try value($0, Day.init(_:)) } }
}
