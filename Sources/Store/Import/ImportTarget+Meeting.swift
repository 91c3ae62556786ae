import GRDB
import Model

extension ImportTarget {
  /// The known meeting that the minutes belong to; nil for a new one.
  ///
  /// Throws `.ambiguousMeeting` where two fit, and `.unknownMeeting`, also for one that was withdrawn.
  func meeting(for header: Reading.Header, on day: Day, _ db: Database) throws -> Meeting? {
    switch self {
    case .named: return try MeetingRecord.fetch(like: header, on: day, db)
    case .newMeeting: return nil
    case .meeting(let id):
      let meeting = try MeetingRecord.fetch(id, db)
      guard meeting.withdrawnBecause == nil else { throw ArchiveError.unknownMeeting(.id(id)) }
      return meeting
    }
  }
}
