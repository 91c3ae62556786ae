import GRDB
import Model

extension Recorder {
  /// How many days apart two dates of one body are still those of one meeting, announced and held.
  private static let tolerance = 3

  /// Makes a meeting to come of the one that minutes announce, unless the body has one around that day.
  ///
  /// One that was withdrawn counts: the secretariat knows better than the minutes.
  mutating func plan(_ next: AnnouncedMeeting, after meeting: Meeting) throws {
    guard next.date > meeting.lastDay else { return }
    let days = [next.date.adding(days: -Self.tolerance), next.date.adding(days: Self.tolerance)]
    let around = try db.rows(
      of: "SELECT * FROM meeting WHERE NOT taken_back AND first_day BETWEEN ? AND ? AND id <> ?",
      [days[0].description, days[1].description, meeting.id.number]
    ).map(MeetingRecord.meeting)
    guard !around.contains(where: { $0.mayHaveBody(of: meeting) }) else { return }
    _ = try insert(Meeting(Reading.Header(body: meeting.body), on: next.date, revision: act))
  }
}
