import GRDB
import Model

/// A row of the table `change`, which belongs to an act.
struct ChangeRecord {
  let entity: String
  /// JSON as it stands in the table, which is what the chain of hashes is about.
  let before: String?
  let after: String?

  init(_ change: Change) {
    entity = change.entity.description
    before = change.before?.json
    after = change.after?.json
  }

  private init(row: Row) {
    entity = row["entity"]
    before = row["before"]
    after = row["after"]
  }

  static func fetchAll(of act: Int, _ db: Database) throws -> [ChangeRecord] {
    let statement = try db.cachedStatement(
      sql: "SELECT entity, before, after FROM change WHERE act = ? ORDER BY position")
    return try Row.fetchAll(statement, arguments: [act]).map(ChangeRecord.init)
  }

  static func insert(_ records: [ChangeRecord], of act: Int, _ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT INTO change (act, position, entity, before, after) VALUES (?, ?, ?, ?, ?)")
    for (index, record) in records.enumerated() {
      try statement.execute(arguments: [act, index + 1, record.entity, record.before, record.after])
    }
  }

  var change: Change {
    get throws {
      Change(
        entity: try value(entity, EntityReference.init(_:)), before: try before.map(Snapshot.init(json:)),
        after: try after.map(Snapshot.init(json:)))
    }
  }
}
