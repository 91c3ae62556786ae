import GRDB
import Model

/// Whether the journal is as it was written.
public struct JournalVerification: Hashable, Sendable {
  /// How many acts the journal has.
  public let acts: Int
  /// The hash of the last act in hexadecimal digits, to be kept elsewhere; empty for an empty journal.
  public let head: String
  /// The first act that is not as it was written, or that does not follow the one before it; nil where all are.
  public let firstBroken: ActID?
  /// Whether the expected head is among the hashes; nil where none was expected.
  public let hasExpectedHead: Bool?

  public var isIntact: Bool { firstBroken == nil && hasExpectedHead != false }
}

extension Archive {
  /// The journal, newest act first, each with its changes.
  public func acts(
    about entity: EntityReference? = nil, since: Timestamp? = nil, by actor: String? = nil, limit: Int? = nil
  ) throws -> [Act] {
    try read { db in
      var conditions = ["at >= ?"]
      var arguments: StatementArguments = [since?.milliseconds ?? 0]
      if let entity {
        conditions.append("id IN (SELECT act FROM change WHERE entity = ?)")
        arguments += [entity.description]
      }
      if let actor {
        conditions.append("actor = ?")
        arguments += [actor]
      }
      arguments += [limit ?? -1]
      let sql = "SELECT * FROM act WHERE \(conditions.joined(separator: " AND ")) ORDER BY id DESC LIMIT ?"
      return try ActRecord.fetchAll(db, sql: sql, arguments: arguments).map { record in
        record.act(changes: try ChangeRecord.fetchAll(of: record.id, db))
      }
    }
  }

  /// Recomputes the chain of hashes; `head` is one that was kept elsewhere, in hexadecimal digits.
  public func verifyJournal(expecting head: String? = nil) throws -> JournalVerification {
    try read { db in
      var previous: [UInt8]?
      var count = 0
      var firstBroken: Int?
      var hasHead = false
      let records = try ActRecord.fetchCursor(db, sql: "SELECT * FROM act ORDER BY id")
      while let record = try records.next() {
        count += 1
        let changes = try? ChangeRecord.fetchAll(of: record.id, db)
        let hash = JournalHash.of(record, changes: changes ?? [], after: previous)
        if firstBroken == nil, changes == nil || hash != record.hash || record.id != count {
          firstBroken = record.id
        }
        if JournalHash.hexadecimal(record.hash) == head?.lowercased() { hasHead = true }
        previous = record.hash
      }
      return JournalVerification(
        acts: count, head: previous.map { JournalHash.hexadecimal($0) } ?? "",
        firstBroken: firstBroken.map { ActID($0) }, hasExpectedHead: head.map { _ in hasHead })
    }
  }
}
