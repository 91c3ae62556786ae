import FoundationEssentials
import GRDB
import Model

/// The rows of the table `version`.
enum VersionRecord {
  /// Oldest first, each with the number of its row.
  static func fetchAll(of meeting: MeetingID, _ db: Database) throws -> [(
    row: Int64, version: MinutesVersion
  )] {
    let rows = try db.rows(
      of: """
        SELECT id, number, status, file_name, sha256, reader_version, revision FROM version
        WHERE meeting = ? ORDER BY number
        """, [meeting.number])
    let newest = rows.last?["number"] as Int?
    return try rows.map { row in
      let number: Int = row["number"]
      let version = MinutesVersion(
        meeting: meeting, number: number,
        status: try value(row["status"], MinutesVersion.Status.init(rawValue:)), fileName: row["file_name"],
        sha256: row["sha256"], readerVersion: row["reader_version"],
        supersededBy: number == newest ? nil : newest, revision: ActID(row["revision"]))
      return (row["id"], version)
    }
  }

  /// The version with that number, the newest where it is nil; nil for a meeting without minutes.
  ///
  /// Throws `.unknownVersion`.
  static func fetch(
    _ number: Int?, of meeting: MeetingID, _ db: Database
  ) throws -> (row: Int64, version: MinutesVersion)? {
    let versions = try fetchAll(of: meeting, db)
    guard let number, !versions.isEmpty else { return versions.last }
    guard let found = versions.first(where: { $0.version.number == number }) else {
      throw ArchiveError.unknownVersion(meeting, number)
    }
    return found
  }

  /// The newest version of a standing meeting that was made of the same bytes or has the same cleaned text.
  static func fetch(like fingerprint: Fingerprint, _ db: Database) throws -> (
    meeting: MeetingID, number: Int
  )? {
    let row = try db.rows(
      of: """
        SELECT version.meeting, version.number FROM version JOIN meeting ON meeting.id = version.meeting
        WHERE (sha256 = ? OR cleaned_sha256 = ?) AND \(MeetingRecord.stands) ORDER BY version.id DESC LIMIT 1
        """, [fingerprint.bytes, fingerprint.text]
    ).first
    return row.map { (MeetingID($0["meeting"]), $0["number"]) }
  }

  /// Inserts a version of minutes of a meeting on that day, with everything that was read and how it was mended.
  static func insert(
    _ version: MinutesVersion, _ minutes: PreparedMinutes, on day: Day, _ db: Database
  ) throws {
    let head = minutes.reading.unmendedHeader ?? minutes.reading.header
    try db.perform(
      sql: """
        INSERT INTO version (meeting, number, status, file_name, original, sha256, cleaned_text, cleaned_sha256,
          reader_version, structure, revision, read_day, read_ordinal, read_body)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        version.meeting.number, version.number, version.status.rawValue, version.fileName,
        Data(minutes.original), version.sha256, minutes.reading.cleanedText, minutes.digests.text,
        version.readerVersion, minutes.structure, version.revision.number, head.date?.description,
        head.ordinal, head.body,
      ])
    let row = db.lastInsertedRowID
    try AgendaRecord.insert(minutes, of: row, on: day, db)
    try FindingRecords.insert(Findings(minutes.reading), of: row, db)
    try MendingRecord.insert(minutes.mending, of: row, db)
  }

  /// Writes whatever of a version can change.
  static func update(_ version: MinutesVersion, _ db: Database) throws {
    try db.perform(
      sql: "UPDATE version SET status = ?, revision = ? WHERE meeting = ? AND number = ?",
      arguments: [
        version.status.rawValue, version.revision.number, version.meeting.number, version.number,
      ])
  }
}
