import GRDB
import Model

/// The file-backed archive: named questions and named writes, each write one act of the journal.
///
/// Made for several processes at once. Every method may throw `ArchiveError.locked` where another process writes for
/// longer than two seconds, `.damaged` and `.inputOutput`; what else it may throw it says itself.
public final class Archive: Sendable {
  public enum Access: Sendable { case readOnly, readWrite }

  /// Where it is; `:memory:` for one that is kept in memory.
  public let path: String
  /// Whether acts can be written.
  public let isWritable: Bool
  let now: @Sendable () -> Timestamp
  private let connection: any Connection
  /// Where personal data is kept.
  let personal: PrivateArchive

  init(
    path: String, connection: any Connection, personal: PrivateArchive, isWritable: Bool,
    now: @escaping @Sendable () -> Timestamp
  ) {
    self.path = path
    self.connection = connection
    self.personal = personal
    self.isWritable = isWritable
    self.now = now
  }

  /// Asks several things of the archive as it is at one moment; the body writes nothing.
  ///
  /// Not by the queue's own `read`, which guards against writing with a pragma, and a pragma has SQLite prepare every
  /// statement anew.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try translatingErrors(at: path) {
      try connection.queue.unsafeRead { db in
        let changes = db.totalChangesCount
        defer { assert(db.totalChangesCount == changes, "what is read changes nothing") }
        try db.beginTransaction(.deferred)
        do {
          let value = try body(db)
          try db.commit()
          return value
        } catch {
          try? db.rollback()
          throw error
        }
      }
    }
  }

  /// Asks one thing outside a transaction: for what is asked at every key.
  func peek<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try translatingErrors(at: path) { try connection.queue.unsafeRead(body) }
  }

  /// Writes in one transaction, which is on disk when this returns.
  func transaction<Value>(_ body: (Database) throws -> Value) throws -> Value {
    guard isWritable else { throw ArchiveError.notPermitted("write to \(path): it is open for reading only") }
    return try translatingErrors(at: path) { try connection.queue.write(body) }
  }
}
