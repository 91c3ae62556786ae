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

  /// Inserts a version with its agenda, its passages and their place in the index.
  static func insert(
    _ version: MinutesVersion, reading: Reading, original: [UInt8], cleanedSHA256: String, readerVersion: Int,
    act: ActID, _ db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO version (meeting, number, status, file_name, original, sha256, cleaned_text, cleaned_sha256,
          reader_version, structure, act) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        version.meeting.number, version.number, version.status.rawValue, version.fileName, Data(original),
        version.sha256, reading.cleanedText, cleanedSHA256, readerVersion, structure(of: reading), act.number,
      ])
    let row = db.lastInsertedRowID
    for item in reading.agenda { try insert(item, of: row, db) }
  }

  private static func insert(_ item: AgendaItem, of version: Int64, _ db: Database) throws {
    try db.execute(
      sql: "INSERT INTO agenda_item (version, position, label, title, depth) VALUES (?, ?, ?, ?, ?)",
      arguments: [version, item.position, item.label, item.title, item.depth])
    let insertion = try db.cachedStatement(
      sql: "INSERT INTO passage (version, position, number, kind, text) VALUES (?, ?, ?, ?, ?)")
    let indexing = try db.cachedStatement(sql: "INSERT INTO passage_search (rowid, text) VALUES (?, ?)")
    for (index, passage) in item.passages.enumerated() {
      try insertion.execute(
        arguments: [version, item.position, index + 1, passage.kind.rawValue, passage.text])
      try indexing.execute(arguments: [db.lastInsertedRowID, Folded(passage.text).text])
    }
  }

  /// What the text was taken for: for each heading its place, label, title, depth and number of passages.
  private static func structure(of reading: Reading) -> String {
    let rows = reading.agenda.map { item in
      [String(item.position), item.label ?? "", item.title, String(item.depth), String(item.passages.count)]
    }
    return (try? JSONEncoder().encode(rows)).map { String(decoding: $0, as: UTF8.self) } ?? "[]"
  }
}
