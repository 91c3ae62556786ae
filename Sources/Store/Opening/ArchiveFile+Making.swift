import GRDB
import Glibc

extension ArchiveFile {
  /// Throws `.alreadyExists` where anything has that name.
  func checkIsFree() throws {
    var status = stat()
    if lstat(path, &status) == 0 { throw ArchiveError.alreadyExists(path: path) }
  }

  /// Makes the folders that it is to stand in, open to others as the `umask` says.
  func makeFolder() throws {
    var made = ""
    for part in path.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
      made += part + "/"
      guard !part.isEmpty, mkdir(made, 0o777) != 0, errno != EEXIST else { continue }
      throw ArchiveError.cannotCreate(path: path, detail: "\(made): \(reason(errno))")
    }
  }

  /// Makes a database, with the rights that the `umask` leaves of those.
  ///
  /// It gets its name when it is whole and on disk, so that nothing unfinished is ever found there. Throws
  /// `.alreadyExists` and `.cannotCreate`.
  func makeDatabase(readableBy rights: mode_t, _ build: (DatabaseQueue) throws -> Void) throws {
    let draft = ArchiveFile("\(path).\(UInt32.random(in: 0...UInt32.max)).new")
    defer {
      unlink(draft.path)
      draft.removeLogs()
    }
    let descriptor = open(draft.path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, rights)
    guard descriptor >= 0 else { throw ArchiveError.cannotCreate(path: path, detail: reason(errno)) }
    close(descriptor)
    do {
      let queue = try DatabaseQueue(path: draft.databaseName)
      try build(queue)
      try queue.close()
    } catch let error as DatabaseError {
      throw ArchiveError.cannotCreate(path: path, detail: error.message ?? "\(error.resultCode)")
    }
    try become(draft)
  }

  /// Gets what the draft holds, unless there is a file by now.
  private func become(_ draft: ArchiveFile) throws {
    // Another process that makes the same file waits here, and then finds it: it may not remove the log of this one.
    let lock = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { close(lock) }
    guard lock >= 0, flock(lock, LOCK_EX) == 0 else {
      throw ArchiveError.cannotCreate(path: path, detail: reason(errno))
    }
    try checkIsFree()
    // A log that a file deleted by hand has left would be taken for this one's.
    removeLogs()
    guard link(draft.path, path) == 0 else {
      throw errno == EEXIST
        ? ArchiveError.alreadyExists(path: path)
        : ArchiveError.cannotCreate(path: path, detail: reason(errno))
    }
    // So that the name is on disk too.
    fsync(lock)
  }

  private func removeLogs() {
    for suffix in ["-journal", "-wal", "-shm"] { unlink(path + suffix) }
  }
}
