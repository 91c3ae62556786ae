import GRDB
import Model

/// A row of the table `meeting`.
enum MeetingRecord {
  static func meeting(_ row: Row) throws -> Meeting {
    Meeting(
      id: MeetingID(row["id"]), title: row["title"], ordinal: row["ordinal"], body: row["body"],
      kind: try value(row["kind"], Meeting.Kind.init(rawValue:)),
      firstDay: try value(row["first_day"], Day.init(_:)), lastDay: try value(row["last_day"], Day.init(_:)),
      startTime: try (row["start_time"] as String?).map { try value($0, ClockTime.init(_:)) },
      endTime: try (row["end_time"] as String?).map { try value($0, ClockTime.init(_:)) },
      withdrawnBecause: row["withdrawn_because"], revision: ActID(row["revision"]))
  }

  /// Inserts a meeting and gives it its number.
  static func insert(_ header: Reading.Header, firstDay: Day, revision: ActID, _ db: Database) throws
    -> MeetingID
  {
    try db.execute(
      sql: """
        INSERT INTO meeting (title, ordinal, body, kind, first_day, last_day, start_time, end_time, revision)
        VALUES (?, ?, ?, 'plenary', ?, ?, ?, ?, ?)
        """,
      arguments: [
        header.title ?? header.body ?? "Meeting of \(firstDay)", header.ordinal, header.body,
        firstDay.description, (header.endDate ?? firstDay).description, header.startTime?.description,
        header.endTime?.description, revision.number,
      ])
    return MeetingID(Int(db.lastInsertedRowID))
  }
}

/// Reads a value that the schema's checks leave open; what cannot be read is damage.
func value<Raw, Value>(_ raw: Raw, _ read: (Raw) -> Value?) throws -> Value {
  guard let value = read(raw) else {
    throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "\"\(raw)\" is no \(Value.self)")
  }
  return value
}

extension Meeting {
  var snapshot: Snapshot {
    Snapshot([
      ("title", title), ("ordinal", ordinal.map { String($0) }), ("body", body), ("kind", kind.rawValue),
      ("first_day", firstDay.description), ("last_day", lastDay.description),
      ("start_time", startTime?.description), ("end_time", endTime?.description),
      ("withdrawn_because", withdrawnBecause),
    ])
  }
}

extension Snapshot {
  /// The fields that have a value.
  init(_ pairs: [(String, String?)]) {
    self.init(fields: pairs.compactMap { name, value in value.map { Field(name, $0) } })
  }
}
