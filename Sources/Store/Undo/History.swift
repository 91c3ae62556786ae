import GRDB
import Model

/// What the journal says can be taken back.
///
/// The plus signs keep the database from going through all acts that undo nothing, where it should go back from the
/// actor's newest act.
enum History {
  /// The actor's newest act that is neither an undoing nor undone.
  static func newestStanding(of actor: String, _ db: Database) throws -> ActID? {
    try Int.fetchOne(
      db,
      sql: """
        SELECT id FROM act WHERE actor = ? AND +undoes IS NULL
          AND NOT EXISTS (SELECT 1 FROM act AS later WHERE later.undoes = act.id)
        ORDER BY id DESC LIMIT 1
        """, arguments: [actor]
    ).map { ActID($0) }
  }

  /// The actor's newest undoing that is not redone, if the actor has done nothing else since.
  static func newestUndoing(of actor: String, _ db: Database) throws -> ActID? {
    try Int.fetchOne(
      db,
      sql: """
        SELECT id FROM act WHERE actor = :actor AND +undoes IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM act AS later WHERE later.redoes = act.id)
          AND id > coalesce((SELECT id FROM act WHERE actor = :actor AND +undoes IS NULL AND +redoes IS NULL
            ORDER BY id DESC LIMIT 1), 0)
        ORDER BY id DESC LIMIT 1
        """, arguments: ["actor": actor]
    ).map { ActID($0) }
  }

  /// The newest act after that one which touched the entity and was not taken back again.
  static func newestStanding(on entity: EntityReference, after act: ActID, _ db: Database) throws -> ActID? {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT id, coalesce(undoes, redoes) AS reverses FROM change JOIN act ON act.id = change.act
        WHERE entity = ? AND act > ? ORDER BY id
        """, arguments: [entity.description, act.number])
    var standing: Set<Int> = []
    for row in rows {
      let reversed = (row["reverses"] as Int?).flatMap { standing.remove($0) }
      if reversed == nil { standing.insert(row["id"]) }
    }
    return standing.max().map { ActID($0) }
  }
}
