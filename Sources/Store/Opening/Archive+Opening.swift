import GRDB
import Glibc
import Model

extension Archive {
  /// Opens an existing archive; where `access` is nil it writes if this user may write the file, else it reads.
  ///
  /// Throws `.notFound`, `.isFolder`, `.notOurs`, `.damaged`, `.newer`, `.outdated`, `.cannotOpen`, `.notPermitted` and
  /// `.locked`.
  public convenience init(
    path: String, access: Access? = nil, now: @escaping @Sendable () -> Timestamp = Timestamp.now
  ) throws {
    try self.init(path: path, access: access, patience: 2, now: now)
  }

  /// Waits for other processes so many seconds at most.
  convenience init(
    path: String, access: Access?, patience: Double, now: @escaping @Sendable () -> Timestamp
  ) throws {
    let file = ArchiveFile(path)
    try file.check()
    let isWritable = access.map { $0 == .readWrite } ?? file.isWritable
    guard !isWritable || file.isWritable else { throw ArchiveError.notPermitted("write to \(path)") }
    let connection = try translatingErrors(at: path) {
      let connection: any Connection =
        if isWritable {
          try LastingConnection(writingTo: file.databaseName, patience: patience)
        } else {
          try ReadingConnection(path: file.databaseName, patience: patience)
        }
      try Schema.bringUpToDate(try connection.queue, at: path, isWritable: isWritable)
      return connection
    }
    self.init(
      path: path, connection: connection, personal: PrivateArchive(beside: path), isWritable: isWritable,
      now: now)
  }

  /// An archive that lives in memory, for tests.
  public static func inMemory(now: @escaping @Sendable () -> Timestamp = Timestamp.now) throws -> Archive {
    let connection = try LastingConnection()
    try Schema.migrator.migrate(connection.queue)
    return Archive(
      path: ":memory:", connection: connection, personal: try .inMemory(), isWritable: true, now: now)
  }
}
