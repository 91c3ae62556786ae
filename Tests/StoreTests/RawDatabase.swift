import GRDB

/// The file behind an archive's back.
enum RawDatabase {
  /// Nothing but the file's own triggers is in the way.
  static func execute(_ sql: String, in path: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.write { db in try db.execute(sql: sql) }
    try queue.close()
  }

  static func value(_ sql: String, after statements: String = "", in path: String) throws -> Int? {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.writeWithoutTransaction { db in
      try db.execute(sql: statements)
      return try Int.fetchOne(db, sql: sql)
    }
  }

  /// Does something while another connection is writing.
  static func whileLocked(_ path: String, _ body: () throws -> Void) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.inDatabase { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      try body()
      try db.execute(sql: "ROLLBACK")
    }
    try queue.close()
  }
}
