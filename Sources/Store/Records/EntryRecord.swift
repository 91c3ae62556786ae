import GRDB
import Model

/// The rows of the table `entry`.
enum EntryRecord {
  /// The condition for an entry that a later one replaces.
  static let isReplaced = "EXISTS (SELECT 1 FROM entry AS later WHERE later.replaces = entry.id)"

  /// The condition for an entry whose recording was undone, and which replaced none.
  static let isTakenBack =
    "EXISTS (SELECT 1 FROM entry AS later WHERE later.replaces = entry.id AND later.status IS NULL)"

  /// Everything recorded of a question, oldest first; of one Member State where it is named.
  static func fetchAll(of question: String, for state: MemberState?, _ db: Database) throws -> [Entry] {
    try state.map {
      try fetchAll(where: "entry.question = ? AND entry.member_state = ?", [question, $0.code], db)
    } ?? fetchAll(where: "entry.question = ?", [question], db)
  }

  /// What counts of what was recorded of a question and a Member State, oldest first.
  static func fetchCounting(
    of question: String, for state: MemberState, _ db: Database
  ) throws -> [Entry] {
    try fetchAll(
      where: """
        entry.question = ? AND entry.member_state = ? AND standing = 'accepted' AND entry.status IS NOT NULL
          AND NOT \(isReplaced)
        """, [question, state.code], db)
  }

  /// Oldest first. The condition is the same text whenever it comes from one place: what differs stands in the arguments.
  static func fetchAll(
    where condition: String, _ arguments: StatementArguments, _ db: Database
  ) throws -> [Entry] {
    let sql = """
      SELECT entry.*, \(AnchorRecord.columns), act.at AS recorded_at, act.actor AS recorded_by
      FROM entry \(AnchorRecord.joined(to: "entry")) LEFT JOIN act ON act.id = entry.act
      WHERE \(condition) ORDER BY entry.id
      """
    return try db.rows(of: sql, arguments).map(entry)
  }

  static func fetch(_ id: EntryID, _ db: Database) throws -> Entry {
    guard let entry = try fetchAll(where: "entry.id = ?", [id.number], db).first else {
      throw damage("entry \(id) is missing")
    }
    return entry
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
      replaces: (row["replaces"] as Int?).map { EntryID($0) }, act: ActID(row["act"]),
      recording: recording(row))
  }

  private static func recording(_ row: Row) -> Entry.Recording? {
    (row["recorded_at"] as Int64?).map {
      Entry.Recording(at: Timestamp(milliseconds: $0), by: row["recorded_by"])
    }
  }

  /// Inserts an entry and gives it its number; the number of `entry` does not matter.
  static func insert(_ entry: Entry, _ db: Database) throws -> Entry {
    var anchor: Anchor?
    var quote: String?
    var letter: String?
    switch entry.source {
    case .minutes(let place, let words): (anchor, quote) = (place, words)
    case .letter(let reference): letter = reference
    }
    try db.perform(
      sql: """
        INSERT INTO entry (question, member_state, status, valid_from, quote, letter, note, standing, replaces, act,
          anchor_version, anchor_position, anchor_passage, anchor_start, anchor_end)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        entry.question, entry.memberState.code, entry.status, entry.validFrom.description, quote, letter,
        entry.note, entry.standing.rawValue, entry.replaces?.number, entry.act.number,
      ] + AnchorRecord.values(of: anchor, db))
    return Entry(
      id: EntryID(Int(db.lastInsertedRowID)), question: entry.question, memberState: entry.memberState,
      status: entry.status, validFrom: entry.validFrom, source: entry.source, note: entry.note,
      standing: entry.standing, replaces: entry.replaces, act: entry.act)
  }
}

extension Entry {
  /// What the journal keeps of it.
  var snapshot: Snapshot {
    Snapshot([
      ("entry", id.description), ("status", status), ("valid_from", validFrom.description),
      ("source", source.description), ("note", note.isEmpty ? nil : note), ("standing", standing.rawValue),
      ("replaces", replaces?.description),
    ])
  }

  var reference: EntityReference { .answer(question: question, memberState) }
}
