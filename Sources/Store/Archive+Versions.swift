import GRDB
import Model

extension Archive {
  /// Says how far the network has agreed to the current minutes.
  ///
  /// Any status may follow any other: it records what the network did, and what was recorded wrongly must be mended
  /// also when it is no longer the last act. Throws `.unknownMeeting`, `.noMinutes`, `.alreadySo`, and
  /// `.changedMeanwhile` where the version was touched after `seen` or is no longer the current one.
  @discardableResult
  public func setStatus(
    _ status: MinutesVersion.Status, of id: MeetingID, seen: ActID? = nil, by actor: Actor
  ) throws -> Act {
    try write("\(status.rawValue) \(id)", by: actor) { recorder in
      _ = try MeetingRecord.fetch(id, recorder.db)
      guard let (_, current) = try VersionRecord.fetch(nil, of: id, recorder.db) else {
        throw ArchiveError.noMinutes(id)
      }
      let entity = EntityReference.version(id, number: current.number)
      if let seen, seen != current.revision {
        throw ArchiveError.changedMeanwhile(entity, now: current.status.rawValue)
      }
      guard current.status != status else { throw ArchiveError.alreadySo(entity) }
      recorder.words = "\(status.rawValue) \(entity)"
      try recorder.setStatus(status, ofVersion: current.number, of: id)
    }.act
  }
}
