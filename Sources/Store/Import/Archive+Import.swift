import GRDB
import Model

extension Archive {
  /// Stores minutes that were read: a meeting with its first version, or a new version of a known one.
  ///
  /// A known meeting is the same body, first date and ordinal. The same bytes or the same cleaned text as any version
  /// of a standing meeting change nothing. Throws `.readingWithoutAgenda`, `.readingWithoutDate`, and
  /// `.ambiguousMeeting` where two meetings fit.
  public func store(
    _ reading: Reading, original: [UInt8], fileName: String?, readerVersion: Int = 1, by actor: Actor
  ) throws -> ImportOutcome {
    guard !reading.agenda.isEmpty else { throw ArchiveError.readingWithoutAgenda }
    guard let day = reading.header.date else { throw ArchiveError.readingWithoutDate }
    let document = Document(
      reading: reading, original: original, fileName: fileName, readerVersion: readerVersion)
    return try request(by: actor) { db in
      if let known = try VersionRecord.fetch(like: document, db) {
        return .unchanged(known.meeting, version: known.number)
      }
      let known = try MeetingRecord.fetch(like: reading.header, on: day, db)
      return try append("import", by: actor, kind: .final, db) { recorder in
        let meeting = try recorder.store(reading.header, on: day, as: known)
        let version = try recorder.store(document, of: meeting, on: known?.firstDay ?? day)
        let proposals = try recorder.propose(reading, in: version)
        recorder.words = "import \(meeting)" + (version.number > 1 ? " version \(version.number)" : "")
        return version.number == 1
          ? .stored(meeting, proposals: proposals)
          : .newVersion(meeting, version: version.number, proposals: proposals)
      }.value
    }
  }
}

extension Recorder {
  /// Makes the meeting, or fills in what was not known of it yet.
  fileprivate mutating func store(
    _ header: Reading.Header, on day: Day, as known: Meeting?
  ) throws -> MeetingID {
    guard let known else {
      let meeting = Meeting(header, on: day, revision: act)
      let id = try MeetingRecord.insert(meeting, db)
      changed(.meeting(id), from: nil, to: meeting.snapshot)
      return id
    }
    var filled = known.filled(from: header)
    guard filled != known else { return known.id }
    filled.revision = act
    try MeetingRecord.update(filled, db)
    changed(.meeting(known.id), from: known.snapshot, to: filled.snapshot)
    return known.id
  }

  fileprivate mutating func store(
    _ document: Document, of meeting: MeetingID, on day: Day
  ) throws -> MinutesVersion {
    let number = try VersionRecord.fetchAll(of: meeting, db).count + 1
    let version = MinutesVersion(
      meeting: meeting, number: number, status: .draft, fileName: document.fileName, sha256: document.sha256)
    let row = try VersionRecord.insert(version, document, on: day, revision: act, db)
    changed(
      .version(meeting, number: number), from: nil, to: try VersionRecord.snapshot(of: row, version, db))
    return version
  }
}
