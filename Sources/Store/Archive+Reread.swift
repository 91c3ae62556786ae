import FoundationEssentials
import GRDB
import Model

extension Archive {
  /// What the current minutes were read from, to be read again; nil for a meeting without minutes.
  ///
  /// Throws `.unknownMeeting`.
  public func document(of id: MeetingID) throws -> StoredDocument? {
    try read { db in
      _ = try MeetingRecord.fetch(id, db)
      guard let (row, version) = try VersionRecord.fetch(nil, of: id, db) else { return nil }
      let stored = try Row.fetchOne(
        db, sql: "SELECT original, cleaned_text FROM version WHERE id = ?", arguments: [row])
      guard let stored else { throw damage("a version of \(id) is missing") }
      return StoredDocument(
        version: version, original: Array(stored["original"] as Data), cleanedText: stored["cleaned_text"],
        mending: try MendingRecord.fetch(of: row, db))
    }
  }

  /// What `reread` would do, without doing it; throws what `reread` would throw.
  public func forecast(
    rereading stored: StoredDocument, as reading: Reading, mended mending: Mending
  ) throws -> ImportForecast {
    let minutes = try PreparedMinutes(rereading: stored, as: reading, readerVersion: 0, mended: mending)
    return try read { db in
      let id = stored.version.meeting
      let (meeting, row) = try current(stored, db)
      return try differs(minutes, from: row, of: meeting, db)
        ? .newVersion(id, number: stored.version.number + 1)
        : .unchanged(id, version: stored.version.number)
    }
  }

  /// Makes a version of what a better reader understands of the same document, with the status of the one before.
  ///
  /// It is unchanged where structure, proposals and what else is kept of minutes come out the same. Throws
  /// `.readingWithoutAgenda`, `.unknownMeeting`, also for a withdrawn one, and `.changedMeanwhile` where the minutes
  /// have a newer version by now.
  public func reread(
    _ stored: StoredDocument, as reading: Reading, readerVersion: Int, mended mending: Mending,
    by actor: Actor
  ) throws -> ImportOutcome {
    let minutes = try PreparedMinutes(
      rereading: stored, as: reading, readerVersion: readerVersion, mended: mending)
    return try request(by: actor) { db in
      let (meeting, row) = try current(stored, db)
      guard try differs(minutes, from: row, of: meeting, db) else {
        return .unchanged(meeting.id, version: stored.version.number)
      }
      return try append("reread", by: actor, kind: .final, db) { recorder in
        try recorder.store(minutes, of: meeting, status: stored.version.status)
      }.value
    }
  }

  /// The meeting and the row of its current version, which must be the one that was read.
  private func current(_ stored: StoredDocument, _ db: Database) throws -> (Meeting, row: Int64) {
    let id = stored.version.meeting
    let meeting = try MeetingRecord.fetch(standing: id, db)
    guard let (row, version) = try VersionRecord.fetch(nil, of: id, db) else {
      throw ArchiveError.unknownMeeting(.id(id))
    }
    guard version.number == stored.version.number, version.revision == stored.version.revision else {
      throw ArchiveError.changedMeanwhile(
        .meeting(id), now: "version \(version.number), \(version.status.rawValue)")
    }
    return (meeting, row)
  }

  private func differs(
    _ minutes: PreparedMinutes, from row: Int64, of meeting: Meeting, _ db: Database
  ) throws -> Bool {
    let reading = minutes.reading
    let settled = try SettledQuotes(of: meeting, minutes, db)
    let structure = try String.fetchOne(
      db, sql: "SELECT structure FROM version WHERE id = ?", arguments: [row])
    return try structure != minutes.structure || AgendaRecord.fetch(of: row, db) != reading.agenda
      || FindingRecords.fetch(of: row, db).sha256 != minutes.digests.findings
      || reading.actions.contains { !settled.contains($0) }
      || reading.statements.contains {
        !settled.contains($0) && $0.memberState.isMember(on: meeting.firstDay)
      }
  }
}

extension PreparedMinutes {
  fileprivate init(
    rereading stored: StoredDocument, as reading: Reading, readerVersion: Int, mended mending: Mending
  ) throws {
    guard !reading.agenda.isEmpty else { throw ArchiveError.readingWithoutAgenda }
    self.init(
      reading, original: stored.original, fileName: stored.version.fileName, readerVersion: readerVersion,
      mended: mending)
  }
}
