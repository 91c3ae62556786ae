import GRDB
import Model

extension Archive {
  /// Stores minutes that were read: a meeting with its first version, or a new version of a known one.
  ///
  /// A known meeting is the same body, first date and ordinal, as they are now or as the reader had understood them before
  /// a person mended them, unless `target` names it. The same bytes or the same
  /// cleaned text as any version of a standing meeting change nothing; but where `target` names the meeting, an earlier
  /// text of it becomes the current one again. Of a new version the proposals are those that
  /// nobody has decided about; action items follow their sentences. Throws `.readingWithoutAgenda`,
  /// `.readingWithoutDate`, `.unknownMeeting`, and `.ambiguousMeeting` where two meetings fit.
  public func store(
    _ minutes: PreparedMinutes, as target: ImportTarget = .named, by actor: Actor
  ) throws -> ImportOutcome {
    let day = try minutes.day
    return try request(by: actor) { db in
      if let known = try target.known(minutes.fingerprint, db) {
        return .unchanged(known.meeting, version: known.number)
      }
      let known = try target.meeting(for: minutes.reading, on: day, db)
      return try append("import", by: actor, kind: .final, db) { recorder in
        let meeting = try recorder.store(minutes.reading.header, on: day, as: known)
        return try recorder.store(minutes, of: meeting, status: .draft)
      }.value
    }
  }
}

extension Recorder {
  /// Makes the meeting, or fills in what was not known of it yet.
  fileprivate mutating func store(
    _ header: Reading.Header, on day: Day, as known: Meeting?
  ) throws -> Meeting {
    guard let known else { return try insert(Meeting(header, on: day, revision: act)) }
    var filled = known.filled(from: header)
    guard filled != known else { return known }
    filled.revision = act
    try MeetingRecord.update(filled, db)
    changed(.meeting(known.id), from: known.snapshot, to: filled.snapshot)
    return filled
  }

  /// Makes a meeting; the number of `meeting` does not matter.
  mutating func insert(_ meeting: Meeting) throws -> Meeting {
    let inserted = try MeetingRecord.fetch(try MeetingRecord.insert(meeting, db), db)
    changed(.meeting(inserted.id), from: nil, to: inserted.snapshot)
    return inserted
  }

  /// Makes a version of the meeting's minutes, with all that follows from it.
  mutating func store(
    _ minutes: PreparedMinutes, of meeting: Meeting, status: MinutesVersion.Status
  ) throws -> ImportOutcome {
    let isNew = hasMade(.meeting(meeting.id))
    let number = try isNew ? 1 : VersionRecord.fetchAll(of: meeting.id, db).count + 1
    let version = MinutesVersion(
      meeting: meeting.id, number: number, status: status, fileName: minutes.fileName,
      sha256: minutes.digests.original, readerVersion: minutes.readerVersion, revision: act)
    let settled = try SettledQuotes(of: meeting, isNew: isNew, minutes, db)
    try VersionRecord.insert(version, minutes, on: meeting.firstDay, db)
    changed(.version(meeting.id, number: number), from: nil, to: version.snapshot(minutes.digests))
    if number > 1 { try reanchorItems(in: version, with: minutes.reading.agenda) }
    var yield = try propose(minutes.reading, in: version, of: meeting, except: settled)
    if let next = minutes.reading.nextMeeting { yield.announced = try plan(next, after: meeting) }
    words += " \(meeting.id)" + (number > 1 ? " version \(number)" : "")
    return number == 1
      ? .stored(meeting.id, yield) : .newVersion(meeting.id, version: number, yield)
  }
}
