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
  private let queue: DatabaseQueue

  init(path: String, queue: DatabaseQueue, isWritable: Bool, now: @escaping @Sendable () -> Timestamp) {
    self.path = path
    self.queue = queue
    self.isWritable = isWritable
    self.now = now
  }

  /// The version of the file's content, which changes when another process writes.
  public func dataVersion() throws -> Int {
    try read { db in try Int.fetchOne(db, sql: "PRAGMA data_version") ?? 0 }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try translatingErrors(at: path) { try queue.read(body) }
  }

  func migrate() throws {
    try translatingErrors(at: path) { try Schema.migrator.migrate(queue) }
  }

  /// Writes in one transaction, which is on disk when this returns.
  func transaction<Value>(_ body: (Database) throws -> Value) throws -> Value {
    guard isWritable else { throw ArchiveError.notPermitted("write to \(path): it is open for reading only") }
    return try translatingErrors(at: path) { try queue.write(body) }
  }
}

/// Puts what the database says in the archive's own words.
func translatingErrors<Value>(at path: String, _ body: () throws -> Value) throws -> Value {
  do {
    return try body()
  } catch let error as DatabaseError {
    let detail = error.message ?? "error \(error.resultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: throw ArchiveError.locked(path: path)
    case .SQLITE_NOTADB: throw ArchiveError.notOurs(path: path)
    case .SQLITE_CORRUPT: throw ArchiveError.damaged(path: path, detail: detail)
    case .SQLITE_READONLY, .SQLITE_PERM: throw ArchiveError.notPermitted("write to \(path): \(detail)")
    case .SQLITE_CANTOPEN: throw ArchiveError.cannotOpen(path: path, detail: detail)
    default: throw ArchiveError.inputOutput(detail: detail)
    }
  }
}
