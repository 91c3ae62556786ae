import GRDB
import Model

/// The rows of the table `change`.
enum ChangeRecord {
  static func insert(_ changes: [Change], of act: ActID, _ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO change (act, position, entity, before, after) VALUES (?, ?, ?, ?, ?)")
    for (index, change) in changes.enumerated() {
      try statement.execute(arguments: [
        act.number, index + 1, change.entity.description, change.before?.json, change.after?.json,
      ])
    }
  }

  static func fetchAll(of act: Int, _ db: Database) throws -> [Change] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT entity, before, after FROM change WHERE act = ? ORDER BY position", arguments: [act])
    return try rows.map { row in
      guard let entity = EntityReference(row["entity"] as String) else {
        throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "act \(act) names no known entity")
      }
      return Change(
        entity: entity, before: try Snapshot(json: row["before"]), after: try Snapshot(json: row["after"]))
    }
  }
}
