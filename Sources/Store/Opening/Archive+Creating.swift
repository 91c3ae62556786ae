import GRDB
import Glibc
import Model

extension Archive {
  /// Makes a new archive, the folders it is to stand in, and the second file for personal data.
  ///
  /// Throws `.alreadyExists` or `.cannotCreate`; then nothing unfinished is left behind.
  public static func create(
    path: String, now: @escaping @Sendable () -> Timestamp = Timestamp.now
  ) throws -> Archive {
    let file = ArchiveFile(path)
    try file.checkIsFree()
    try file.makeFolder()
    try PrivateArchive.create(beside: path)
    try file.makeDatabase(readableBy: 0o666) { queue in
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
      }
      try Schema.migrator.migrate(queue)
    }
    return try Archive(path: path, access: .readWrite, now: now)
  }
}
