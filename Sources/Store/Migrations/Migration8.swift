import GRDB

extension DatabaseMigrator {
  /// Checks compare with one word after the other: for `IN` with more than two SQLite builds a table at every insertion.
  ///
  /// What stands in the tables stays, so that their definitions can be rewritten in place.
  mutating func registerMigration8() {
    registerMigration("8") { db in
      let version = try Int.fetchOne(db, sql: "PRAGMA schema_version") ?? 0
      let tables = try Row.fetchAll(
        db, sql: "SELECT rowid, sql FROM sqlite_schema WHERE type = 'table' AND sql LIKE '% IN (%'")
      try db.execute(sql: "PRAGMA writable_schema = ON")
      for table in tables {
        try db.execute(
          sql: "UPDATE sqlite_schema SET sql = ? WHERE rowid = ?",
          arguments: [comparingWords(in: table["sql"]), table["rowid"] as Int64])
      }
      try db.execute(sql: "PRAGMA schema_version = \(version + 1); PRAGMA writable_schema = OFF")
    }
  }
}

/// `kind IN ('a', 'b')` becomes `kind = 'a' OR kind = 'b'`.
private func comparingWords(in definition: String) -> String {
  definition.replacing(#/(\w+) IN \(\s*('[^)]*)\)/#) { match in
    let words = match.2.split(separator: ",").map { $0.drop(while: \.isWhitespace) }
    return words.map { "\(match.1) = \($0)" }.joined(separator: " OR ")
  }
}
