import GRDB
import Model

/// A row of the table `meeting`.
enum MeetingRecord {
  /// The condition for a meeting that is neither withdrawn nor taken back.
  static let stands = "meeting.withdrawn_because IS NULL AND NOT meeting.taken_back"

  static func meeting(_ row: Row) throws -> Meeting {
    Meeting(
      id: MeetingID(row["id"]), title: row["title"], ordinal: row["ordinal"], body: row["body"],
      kind: try value(row["kind"], Meeting.Kind.init(rawValue:)),
      firstDay: try value(row["first_day"], Day.init(_:)), lastDay: try value(row["last_day"], Day.init(_:)),
      startTime: try (row["start_time"] as String?).map { try value($0, ClockTime.init(_:)) },
      endTime: try (row["end_time"] as String?).map { try value($0, ClockTime.init(_:)) },
      withdrawnBecause: row["withdrawn_because"], revision: ActID(row["revision"]))
  }

  /// Also one that was withdrawn. Throws `.unknownMeeting`, also where its adding was undone.
  static func fetch(_ id: MeetingID, _ db: Database) throws -> Meeting {
    guard let (meeting, isTakenBack) = try fetchAny(id, db), !isTakenBack else {
      throw ArchiveError.unknownMeeting(.id(id))
    }
    return meeting
  }

  /// Also one whose adding was undone; nil where the number was never given.
  static func fetchAny(_ id: MeetingID, _ db: Database) throws -> (meeting: Meeting, isTakenBack: Bool)? {
    let row = try db.rows(of: "SELECT * FROM meeting WHERE id = ?", [id.number]).first
    return try row.map { (try meeting($0), $0["taken_back"]) }
  }

  /// Throws `.unknownMeeting`, also for one that was withdrawn.
  static func fetch(standing id: MeetingID, _ db: Database) throws -> Meeting {
    let meeting = try fetch(id, db)
    guard meeting.withdrawnBecause == nil else { throw ArchiveError.unknownMeeting(.id(id)) }
    return meeting
  }

  /// The standing meeting whose minutes have that head; nil for one that is not known. Throws `.ambiguousMeeting`.
  ///
  /// A meeting is known by its name as it is now, or by the head that one of its minutes had before a person mended it.
  /// Of a meeting that waits for its minutes body and ordinal need not be known.
  static func fetch(like reading: Reading, on day: Day, _ db: Database) throws -> Meeting? {
    let header = reading.header
    let rows = try db.rows(
      of: """
        SELECT *, NOT EXISTS (SELECT 1 FROM version WHERE meeting = meeting.id) AS awaits_minutes
        FROM meeting WHERE first_day = ? AND \(stands) ORDER BY id
        """, [day.description])
    let onThatDay = try rows.map { (meeting: try meeting($0), awaitsMinutes: $0["awaits_minutes"] as Bool) }
    var found = onThatDay.map(\.meeting).filter { $0.isNamed(by: header) }
    if found.isEmpty { found = try fetchAll(withMinutesHeaded: reading.unmendedHeader ?? header, db) }
    if found.isEmpty {
      found = onThatDay.filter { $0.awaitsMinutes && $0.meeting.mayBeNamed(by: header) }.map(\.meeting)
    }
    guard found.count <= 1 else { throw ArchiveError.ambiguousMeeting(.day(day), found.map(\.id)) }
    return found.first
  }

  /// The standing meetings of which a version was read with that day, ordinal and body.
  private static func fetchAll(withMinutesHeaded head: Reading.Header, _ db: Database) throws -> [Meeting] {
    guard let day = head.date else { return [] }
    let body = head.body.map { Folded($0).text }
    return try db.rows(
      of: """
        SELECT DISTINCT meeting.*, read_body FROM version JOIN meeting ON meeting.id = version.meeting
        WHERE read_day = ? AND read_ordinal IS ? AND \(stands) ORDER BY meeting.id
        """, [day.description, head.ordinal]
    ).filter { ($0["read_body"] as String?).map { Folded($0).text } == body }
      .map(meeting).reduce(into: []) { meetings, meeting in
        if meetings.last?.id != meeting.id { meetings.append(meeting) }
      }
  }

  /// Inserts a meeting and gives it its number; the number of `meeting` does not matter.
  static func insert(_ meeting: Meeting, _ db: Database) throws -> MeetingID {
    try db.perform(
      sql: """
        INSERT INTO meeting (title, ordinal, body, kind, first_day, last_day, start_time, end_time, withdrawn_because,
          revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, arguments: values(meeting))
    return MeetingID(Int(db.lastInsertedRowID))
  }

  /// Writes whatever of a meeting can change.
  static func update(_ meeting: Meeting, isTakenBack: Bool = false, _ db: Database) throws {
    try db.perform(
      sql: """
        UPDATE meeting SET title = ?, ordinal = ?, body = ?, kind = ?, first_day = ?, last_day = ?, start_time = ?,
          end_time = ?, withdrawn_because = ?, revision = ?, taken_back = ? WHERE id = ?
        """, arguments: values(meeting) + [isTakenBack, meeting.id.number])
  }

  private static func values(_ meeting: Meeting) -> StatementArguments {
    [
      meeting.title, meeting.ordinal, meeting.body, meeting.kind.rawValue, meeting.firstDay.description,
      meeting.lastDay.description, meeting.startTime?.description, meeting.endTime?.description,
      meeting.withdrawnBecause, meeting.revision.number,
    ]
  }
}
