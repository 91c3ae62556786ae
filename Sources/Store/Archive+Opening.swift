import GRDB
import GRDBSQLite
import Glibc
import Model

extension Archive {
  /// Opens an existing archive; where `access` is nil it writes if this user may write the file, else it reads.
  ///
  /// Throws `.notFound`, `.isFolder`, `.notOurs`, `.damaged`, `.newer`, `.outdated`, `.cannotOpen`, `.locked`.
  public convenience init(
    path: String, access: Access? = nil, now: @escaping @Sendable () -> Timestamp = Timestamp.now
  ) throws {
    try FileState.checkArchive(at: path)
    let mayWrite = Glibc.access(path, R_OK | W_OK) == 0 && Glibc.access(folder(of: path), W_OK) == 0
    let isWritable = access.map { $0 == .readWrite } ?? mayWrite
    guard !isWritable || mayWrite else { throw ArchiveError.notPermitted("write to \(path)") }
    let queue = try translatingErrors(at: path) {
      isWritable ? try Self.writingQueue(at: path) : try Self.readingQueue(at: path)
    }
    self.init(path: path, queue: queue, isWritable: isWritable, now: now)
    if isWritable { try bringUpToDate() } else { try checkIsUpToDate() }
  }

  /// Makes a new archive, and the folders it is to stand in.
  ///
  /// Throws `.alreadyExists` or `.cannotCreate`; then nothing is left behind.
  public static func create(
    path: String, now: @escaping @Sendable () -> Timestamp = Timestamp.now
  ) throws -> Archive {
    guard Glibc.access(path, F_OK) != 0 else { throw ArchiveError.alreadyExists(path: path) }
    try FileState.makeFolders(for: path)
    do {
      try mark(path)
      let queue = try writingQueue(at: path)
      let archive = Archive(path: path, queue: queue, isWritable: true, now: now)
      try archive.bringUpToDate()
      try PrivateArchive.create(beside: path)
      return archive
    } catch {
      for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
      throw ArchiveError.cannotCreate(path: path, detail: "\(error)")
    }
  }

  /// Writes our number into the head of the file itself, before anything goes to the write-ahead log.
  private static func mark(_ path: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
    }
    try queue.close()
  }

  /// An archive that lives in memory, for tests.
  public static func inMemory(now: @escaping @Sendable () -> Timestamp = Timestamp.now) throws -> Archive {
    let archive = Archive(path: ":memory:", queue: try DatabaseQueue(), isWritable: true, now: now)
    try archive.bringUpToDate()
    return archive
  }

  private func bringUpToDate() throws {
    try checkIsNotNewer()
    try migrate()
  }

  private func checkIsUpToDate() throws {
    try checkIsNotNewer()
    let isComplete = try read { db in try Schema.migrator.hasCompletedMigrations(db) }
    guard isComplete else { throw ArchiveError.outdated(path: path) }
  }

  private func checkIsNotNewer() throws {
    let isNewer = try read { db in try Schema.migrator.hasBeenSuperseded(db) }
    if isNewer { throw ArchiveError.newer(path: path) }
  }

  private static func writingQueue(at path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(2)
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
      // The log stays when the last writer leaves, so that a reader who may not write the folder can use it.
      var isPersistent: CInt = 1
      sqlite3_file_control(db.sqliteConnection, nil, SQLITE_FCNTL_PERSIST_WAL, &isPersistent)
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Reads beside writers; where the folder may not be written and nobody has the file open, as an unchanging file.
  private static func readingQueue(at path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(2)
    configuration.prepareDatabase { db in try db.execute(sql: "PRAGMA query_only = 1") }
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      _ = try queue.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") }
      return queue
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
      guard FileState.isEmptyOrMissing(path + "-wal") else { throw error }
      return try DatabaseQueue(path: "file:\(path.percentEncoded)?immutable=1", configuration: configuration)
    }
  }
}

private func folder(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

extension String {
  /// As a path within a URI.
  fileprivate var percentEncoded: String {
    utf8.map { byte in
      let character = Character(Unicode.Scalar(byte))
      let isPlain =
        character.isASCII && (character.isLetter || character.isNumber || "/._-~".contains(character))
      return isPlain ? String(character) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
