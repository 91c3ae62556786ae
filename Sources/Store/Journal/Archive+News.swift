import GRDB
import Model

extension Archive {
  /// What everybody but that actor has changed since the visit; nothing where there was none, or where the journal does
  /// not reach as far as the visit did and so is that of another archive.
  public func news(since visit: Visit?, notBy actor: String) throws -> News {
    guard let visit else { return News() }
    return try read { db in
      let sql = """
        SELECT act.id, act.at, act.actor, act.words, change.entity FROM act JOIN change ON change.act = act.id
        WHERE act.id > ? AND act.actor <> ? AND ? <= (SELECT max(id) FROM act)
        ORDER BY act.id DESC, change.position
        """
      let rows = try Row.fetchAll(db, sql: sql, arguments: [visit.act.number, actor, visit.act.number])
      return News(
        since: visit.day,
        try rows.map { row in
          News.Event(
            entity: try value(row["entity"], EntityReference.init(_:)), act: ActID(row["id"]),
            at: Timestamp(milliseconds: row["at"]), by: row["actor"], words: row["words"])
        })
    }
  }
}
