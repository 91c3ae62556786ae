import GRDB
import Model

extension ImportTarget {
  /// The version that has the text already, so that nothing is to be stored.
  func known(_ fingerprint: Fingerprint, _ db: Database) throws -> (meeting: MeetingID, number: Int)? {
    guard let known = try VersionRecord.fetch(like: fingerprint, db) else { return nil }
    guard case .meeting(known.meeting) = self else { return known }
    let newest = try VersionRecord.fetch(nil, of: known.meeting, db)?.version.number
    return known.number == newest ? known : nil
  }

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
