import FoundationEssentials
import GRDB
import Model

/// The rows of the tables `version`, `agenda_item` and `passage`.
enum VersionRecord {
  /// Oldest first, each with the number of its row.
  static func fetchAll(of meeting: MeetingID, _ db: Database) throws -> [(
    row: Int64, version: MinutesVersion
  )] {
    try Row.fetchAll(
      db, sql: "SELECT id, number, status, file_name, sha256 FROM version WHERE meeting = ? ORDER BY number",
      arguments: [meeting.number]
    ).map { row in
      let version = MinutesVersion(
        meeting: meeting, number: row["number"],
        status: try value(row["status"], MinutesVersion.Status.init(rawValue:)), fileName: row["file_name"],
        sha256: row["sha256"])
      return (row["id"], version)
    }
  }

  static func agenda(of version: Int64, _ db: Database) throws -> [AgendaItem] {
    let passages = try Row.fetchAll(
      db, sql: "SELECT position, kind, text FROM passage WHERE version = ? ORDER BY position, number",
      arguments: [version]
    ).map { row -> (Int, Passage) in
      (
        row["position"],
        Passage(kind: try value(row["kind"], Passage.Kind.init(rawValue:)), text: row["text"])
      )
    }
    let byPosition = Dictionary(grouping: passages, by: \.0)
    return try Row.fetchAll(
      db, sql: "SELECT * FROM agenda_item WHERE version = ? ORDER BY position", arguments: [version]
    ).map { row in
      let position: Int = row["position"]
      return AgendaItem(
        position: position, label: row["label"], title: row["title"], depth: row["depth"],
        passages: (byPosition[position] ?? []).map(\.1))
    }
  }

  /// The version of a standing meeting that was made of the same bytes or has the same cleaned text.
  static func fetch(like document: Document, _ db: Database) throws -> (meeting: MeetingID, number: Int)? {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT meeting, number FROM version JOIN meeting ON meeting.id = version.meeting
        WHERE (sha256 = ? OR cleaned_sha256 = ?) AND withdrawn_because IS NULL ORDER BY version.id LIMIT 1
        """, arguments: [document.sha256, document.cleanedSHA256])
    return row.map { (MeetingID($0["meeting"]), $0["number"]) }
  }

  /// Inserts a version of minutes of a meeting on that day, with its passages and their place in the index.
  static func insert(
    _ version: MinutesVersion, _ document: Document, on day: Day, revision: ActID, _ db: Database
  ) throws -> Int64 {
    let reading = document.reading
    try db.execute(
      sql: """
        INSERT INTO version (meeting, number, status, file_name, original, sha256, cleaned_text, cleaned_sha256,
          reader_version, structure, revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        version.meeting.number, version.number, version.status.rawValue, version.fileName,
        Data(document.original), version.sha256, reading.cleanedText, document.cleanedSHA256,
        document.readerVersion, try reading.structure, revision.number,
      ])
    let row = db.lastInsertedRowID
    guard reading.agenda.reduce(0, { $0 + $1.passages.count }) <= PassageOrder.capacity else {
      throw ArchiveError.inputOutput(detail: "minutes of more than \(PassageOrder.capacity) passages")
    }
    var passage = PassageOrder.first(ofVersion: row, day: day)
    for item in reading.agenda { try insert(item, of: row, firstPassage: &passage, db) }
    return row
  }

  private static func insert(
    _ item: AgendaItem, of version: Int64, firstPassage id: inout Int64, _ db: Database
  ) throws {
    try db.execute(
      sql: "INSERT INTO agenda_item (version, position, label, title, depth) VALUES (?, ?, ?, ?, ?)",
      arguments: [version, item.position, item.label, item.title, item.depth])
    let insertion = try db.cachedStatement(
      sql: "INSERT INTO passage (id, version, position, number, kind, text) VALUES (?, ?, ?, ?, ?, ?)")
    let indexing = try db.cachedStatement(sql: "INSERT INTO passage_search (rowid, words) VALUES (?, ?)")
    for (index, passage) in item.passages.enumerated() {
      try insertion.execute(
        arguments: [id, version, item.position, index + 1, passage.kind.rawValue, passage.text])
      try indexing.execute(
        arguments: [id, SearchTerms.words(of: passage.text).joined(separator: " ")])
      id += 1
    }
  }

  /// What the journal keeps of a version, with digests of the document as it stands in the tables.
  static func snapshot(of row: Int64, _ version: MinutesVersion, _ db: Database) throws -> Snapshot {
    let stored = try Row.fetchOne(
      db, sql: "SELECT original, cleaned_text, structure, reader_version FROM version WHERE id = ?",
      arguments: [row])
    guard let stored else { throw damage("a version of \(version.meeting) is missing") }
    return Snapshot([
      ("status", version.status.rawValue), ("file_name", version.fileName),
      ("sha256", sha256(stored["original"] as Data)),
      ("text_sha256", sha256((stored["cleaned_text"] as String).utf8)),
      ("agenda_sha256", try agenda(of: row, db).sha256), ("reader", String(stored["reader_version"] as Int)),
      ("structure_sha256", sha256((stored["structure"] as String).utf8)),
    ])
  }
}

extension [AgendaItem] {
  /// Over every word of it, in hexadecimal digits.
  fileprivate var sha256: String {
    var hash = FieldHash()
    for item in self {
      hash.add(item.position)
      hash.add(item.label)
      hash.add(item.title)
      hash.add(item.depth)
      hash.add(item.passages.count)
      for passage in item.passages {
        hash.add(passage.kind.rawValue)
        hash.add(passage.text)
      }
    }
    return hexadecimal(hash.finalize())
  }
}
