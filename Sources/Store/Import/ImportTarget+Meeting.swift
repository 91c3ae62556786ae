import GRDB
import Model

extension ImportTarget {
  /// The known meeting that the minutes belong to; nil for a new one.
  ///
  /// Throws `.ambiguousMeeting` where two fit, and `.unknownMeeting`, also for one that was withdrawn.
  func meeting(for reading: Reading, on day: Day, _ db: Database) throws -> Meeting? {
    switch self {
    case .named: return try MeetingRecord.fetch(like: reading, on: day, db)
    case .newMeeting: return nil
    case .meeting(let id): return try MeetingRecord.fetch(standing: id, db)
    }
  }
}
