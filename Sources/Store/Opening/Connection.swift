import GRDB
import GRDBSQLite

/// The way to the database.
protocol Connection: Sendable {
  var queue: DatabaseQueue { get throws }
}

/// A connection that stays as it was made.
struct LastingConnection: Connection {
  let queue: DatabaseQueue

  init() throws { queue = try DatabaseQueue() }

  /// Writes, waiting for other writers for so many seconds.
  init(writingTo path: String, patience: Double) throws {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 8388608;
          PRAGMA cache_size = -16384; -- KiB
          """)
      // The log stays, empty, when the last writer leaves: a reader who may not write the folder cannot make one.
      var isPersistent: CInt = 1
      sqlite3_file_control(db.sqliteConnection, nil, SQLITE_FCNTL_PERSIST_WAL, &isPersistent)
    }
    queue = try DatabaseQueue(path: path, configuration: configuration)
  }
}
