import GRDB
import Model

extension Archive {
  /// Stores minutes that were read: a meeting with its first version, or a new version of a known one.
  ///
  /// A known meeting is the same body, first date and ordinal, unless `target` names it. The same bytes or the same
  /// cleaned text as any version of a standing meeting change nothing. Of a new version the proposals are those that
  /// nobody has decided about; action items follow their sentences. Throws `.readingWithoutAgenda`,
  /// `.readingWithoutDate`, `.unknownMeeting`, and `.ambiguousMeeting` where two meetings fit.
  public func store(
    _ reading: Reading, original: [UInt8], fileName: String?, readerVersion: Int,
    mended mending: Mending = Mending(), as target: ImportTarget = .named, by actor: Actor
  ) throws -> ImportOutcome {
    let day = try Document.day(of: reading)
    let document = Document(
      reading: reading, original: original, fileName: fileName, readerVersion: readerVersion,
      mending: mending)
    return try request(by: actor) { db in
      if let known = try VersionRecord.fetch(like: document.fingerprint, db) {
        return .unchanged(known.meeting, version: known.number)
      }
      let known = try target.meeting(for: reading.header, on: day, db)
      return try append("import", by: actor, kind: .final, db) { recorder in
        let meeting = try recorder.store(reading.header, on: day, as: known)
        return try recorder.store(document, of: meeting, status: .draft)
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
    _ document: Document, of meeting: Meeting, status: MinutesVersion.Status
  ) throws -> ImportOutcome {
    let number = try VersionRecord.fetchAll(of: meeting.id, db).count + 1
    let version = MinutesVersion(
      meeting: meeting.id, number: number, status: status, fileName: document.fileName,
      sha256: document.fingerprint.bytes, readerVersion: document.readerVersion, revision: act)
    let settled = try SettledQuotes(of: meeting, document, db)
    let row = try VersionRecord.insert(version, document, on: meeting.firstDay, db)
    changed(
      .version(meeting.id, number: number), from: nil,
      to: try VersionRecord.snapshot(of: row, version, db))
    try reanchorItems(in: version, with: document.reading.agenda)
    let proposals = try propose(document.reading, in: version, of: meeting, except: settled)
    if let next = document.reading.nextMeeting { try plan(next, after: meeting) }
    words += " \(meeting.id)" + (number > 1 ? " version \(number)" : "")
    return number == 1
      ? .stored(meeting.id, proposals: proposals)
      : .newVersion(meeting.id, version: number, proposals: proposals)
  }
}
