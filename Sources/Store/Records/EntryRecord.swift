import GRDB
import Model

/// The rows of the table `entry`.
enum EntryRecord {
  /// Oldest first.
  static func fetchAll(
    where condition: String, _ arguments: StatementArguments, _ db: Database
  ) throws -> [Entry] {
    let sql = """
      SELECT entry.*, \(AnchorRecord.columns) FROM entry
      LEFT JOIN passage ON passage.id = entry.passage
      LEFT JOIN version ON version.id = passage.version
      WHERE \(condition) ORDER BY entry.id
      """
    return try Row.fetchAll(db, sql: sql, arguments: arguments).map(entry)
  }

  private static func entry(_ row: Row) throws -> Entry {
    let source: EntrySource =
      if let anchor = AnchorRecord.anchor(row), let quote = row["quote"] as String? {
        .minutes(anchor, quote: quote)
      } else {
        .letter(row["letter"] ?? "")
      }
    return Entry(
      id: EntryID(row["id"]), question: row["question"],
      memberState: try value(row["member_state"], MemberState.init(named:)), status: row["status"],
      validFrom: try value(row["valid_from"], Day.init(_:)), source: source, note: row["note"],
      standing: try value(row["standing"], Entry.Standing.init(rawValue:)),
      replaces: (row["replaces"] as Int?).map { EntryID($0) }, act: ActID(row["act"]))
  }

  /// Appends an entry and gives it its number; the number of `entry` does not matter.
  static func append(_ entry: Entry, _ db: Database) throws -> EntryID {
    var anchor: Anchor?
    var quote: String?
    var letter: String?
    switch entry.source {
    case .minutes(let place, let words): (anchor, quote) = (place, words)
    case .letter(let reference): letter = reference
    }
    let passage = try anchor.map { try AnchorRecord.passage(of: $0, db) }
    try db.execute(
      sql: """
        INSERT INTO entry (question, member_state, status, valid_from, passage, range_start, range_end, quote, letter,
          note, standing, replaces, act) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        entry.question, entry.memberState.code, entry.status, entry.validFrom.description, passage,
        anchor?.range.lowerBound, anchor?.range.upperBound, quote, letter, entry.note,
        entry.standing.rawValue,
        entry.replaces?.number, entry.act.number,
      ])
    return EntryID(Int(db.lastInsertedRowID))
  }
}

extension Entry {
  /// What the journal keeps of it.
  func snapshot(as id: EntryID) -> Snapshot {
    Snapshot([
      ("entry", id.description), ("status", status), ("valid_from", validFrom.description),
      ("source", source.description), ("note", note.isEmpty ? nil : note), ("standing", standing.rawValue),
      ("replaces", replaces?.description),
    ])
  }

  var reference: EntityReference { .answer(question: question, memberState) }
}
