import GRDB
import Model

extension Recorder {
  /// How many days apart two dates of one body are still those of one meeting, announced and held.
  private static let tolerance = 3

  /// Makes a meeting to come of the one that minutes announce, unless the body has one around that day; where an earlier
  /// version of the minutes announced another day, that meeting moves. Gives the meeting that was made or moved.
  ///
  /// One that was withdrawn counts: the secretariat knows better than the minutes.
  mutating func plan(_ next: AnnouncedMeeting, after meeting: Meeting) throws -> Meeting? {
    guard next.date > meeting.lastDay else { return nil }
    let days = [next.date.adding(days: -Self.tolerance), next.date.adding(days: Self.tolerance)]
    let around = try db.rows(
      of: "SELECT * FROM meeting WHERE NOT taken_back AND first_day BETWEEN ? AND ? AND id <> ?",
      [days[0].description, days[1].description, meeting.id.number]
    ).map(MeetingRecord.meeting)
    guard !around.contains(where: { $0.mayHaveBody(of: meeting) }) else { return nil }
    guard let planned = try meetingPlanned(by: meeting) else {
      return try insert(Meeting(Reading.Header(body: meeting.body), on: next.date, revision: act))
    }
    var moved = planned
    moved.title = Meeting.provisionalTitle(body: planned.body, on: next.date)
    (moved.firstDay, moved.lastDay) = (next.date, next.date)
    try change(planned, to: moved)
    return moved
  }

  /// The meeting to come that minutes of that meeting announced, as long as nobody has touched it.
  private func meetingPlanned(by meeting: Meeting) throws -> Meeting? {
    try db.rows(
      of: """
        SELECT * FROM meeting WHERE \(MeetingRecord.stands) AND id <> ?
          AND revision IN (SELECT revision FROM version WHERE meeting = ?)
          AND NOT EXISTS (SELECT 1 FROM version WHERE version.meeting = meeting.id)
        ORDER BY id DESC LIMIT 1
        """, [meeting.id.number, meeting.id.number]
    ).first.map(MeetingRecord.meeting)
  }
}
