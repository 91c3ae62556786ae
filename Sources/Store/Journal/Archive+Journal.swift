import GRDB
import Model

extension Archive {
  /// The journal, newest act first, each with its changes; the acts on a meeting include those on its versions, those on
  /// an action item those on its answers.
  public func acts(
    about entity: EntityReference? = nil, since: Timestamp? = nil, after act: ActID = .none,
    by actor: String? = nil, limit: Int? = nil
  ) throws -> [Act] {
    try read { db in
      var conditions = ["at >= ?", "id > ?"]
      var arguments: StatementArguments = [since?.milliseconds ?? 0, act.number]
      if let entity {
        conditions.append(
          "id IN (SELECT act FROM change WHERE entity = ? UNION SELECT act FROM change WHERE entity > ? AND entity < ?)"
        )
        arguments += [entity.description, entity.partsBounds?.after, entity.partsBounds?.before]
      }
      if let actor {
        conditions.append("actor = ?")
        arguments += [actor]
      }
      arguments += [limit ?? -1]
      let sql = "SELECT * FROM act WHERE \(conditions.joined(separator: " AND ")) ORDER BY id DESC LIMIT ?"
      return try ActRecord.fetchAll(db, sql: sql, arguments: arguments).map { try $0.act(db) }
    }
  }

  /// The last act of that day in Brussels or of one before: all that was known by its end; `.none` where nothing was.
  public func lastAct(until day: Day) throws -> ActID {
    let next = Timestamp(startOfDayInBrussels: day.adding(days: 1))
    return try read { db in
      let sql = "SELECT max(id) FROM act WHERE at < ?"
      return try Int.fetchOne(db, sql: sql, arguments: [next.milliseconds]).map { ActID($0) } ?? .none
    }
  }

  /// A number that grows with every act, whichever process wrote it.
  public func dataVersion() throws -> Int {
    try peek { db in try Int.fetchOne(try db.cachedStatement(sql: "SELECT max(id) FROM act")) ?? 0 }
  }

  /// Recomputes the chain of hashes and compares the archive with what the journal says of it.
  ///
  /// `head` is one that was kept elsewhere, in hexadecimal digits.
  public func verifyJournal(expecting head: String? = nil) throws -> JournalVerification {
    try read { db in
      var audit = JournalAudit(expectedHead: head)
      let records = try ActRecord.fetchCursor(db, sql: "SELECT * FROM act ORDER BY id")
      while let record = try records.next() {
        audit.examine(record, try ChangeRecord.fetchAll(of: record.id, db))
      }
      try EntityRecords.forEach(db) { audit.compare($0, $1) }
      return audit.verification
    }
  }
}

extension EntityReference {
  /// Between what the names of its parts lie, in the order of the alphabet; nil for what has none.
  fileprivate var partsBounds: (after: String, before: String)? {
    switch self {
    case .meeting: ("\(self)v", "\(self)w")  // M3v1
    case .actionItem: ("\(self) ", "\(self)!")  // A17 EE
    default: nil
    }
  }
}
