import GRDB
import Glibc
import Model

extension Archive {
  /// Makes a new archive, the folders it is to stand in, and the second file for personal data.
  ///
  /// It is made under another name and gets its own when it is whole, so that nothing unfinished is ever found there.
  /// Throws `.alreadyExists` or `.cannotCreate`; then nothing is left behind but the folders.
  public static func create(
    path: String, now: @escaping @Sendable () -> Timestamp = Timestamp.now
  ) throws -> Archive {
    let file = ArchiveFile(path)
    try file.checkIsFree()
    try file.makeFolder()
    let draft = ArchiveFile("\(path).\(getpid()).new")
    defer { draft.remove() }
    do {
      try build(draft.databaseName)
    } catch let error as DatabaseError {
      throw ArchiveError.cannotCreate(path: path, detail: error.message ?? "\(error.resultCode)")
    }
    try file.become(draft)
    try PrivateArchive.create(beside: path)
    return try Archive(path: path, access: .readWrite, now: now)
  }

  private static func build(_ name: String) throws {
    let queue = try DatabaseQueue(path: name)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
    }
    try Schema.migrator.migrate(queue)
    try queue.close()
  }
}

extension ArchiveFile {
  /// Makes the folders that it is to stand in, open to others as the `umask` says.
  fileprivate func makeFolder() throws {
    var made = ""
    for part in path.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
      made += part + "/"
      guard !part.isEmpty, mkdir(made, 0o777) != 0, errno != EEXIST else { continue }
      throw ArchiveError.cannotCreate(path: path, detail: "\(made): \(reason(errno))")
    }
  }

  fileprivate func checkIsFree() throws {
    var status = stat()
    if lstat(path, &status) == 0 { throw ArchiveError.alreadyExists(path: path) }
  }

  /// Gets what the draft holds, unless there is a file by now.
  fileprivate func become(_ draft: ArchiveFile) throws {
    try checkIsFree()
    // A log that an archive deleted by hand has left would be taken for this one's.
    removeLogs()
    guard link(draft.path, path) == 0 else {
      throw errno == EEXIST
        ? ArchiveError.alreadyExists(path: path)
        : ArchiveError.cannotCreate(path: path, detail: reason(errno))
    }
    synchronizeFolder()
  }

  fileprivate func remove() {
    unlink(path)
    removeLogs()
  }

  private func removeLogs() {
    for suffix in ["-journal", "-wal", "-shm"] { unlink(path + suffix) }
  }

  /// So that the name is on disk too.
  private func synchronizeFolder() {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
