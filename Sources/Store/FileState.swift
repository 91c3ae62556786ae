import Glibc

/// What stands at a path, asked before a database is opened there.
enum FileState {
  private static let databaseHead = Array("SQLite format 3\0".utf8)
  /// Where the application's number stands in the head of a database, big-endian.
  private static let applicationIDOffset = 68

  /// Throws `.notFound`, `.isFolder`, `.notOurs` or `.cannotOpen` where no archive of ours can be there.
  static func checkArchive(at path: String) throws {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { throw ArchiveError.notFound(path: path) }
      throw ArchiveError.cannotOpen(path: path, detail: reason)
    }
    if status.st_mode & S_IFMT == S_IFDIR { throw ArchiveError.isFolder(path: path) }
    let head = try bytes(of: path, count: 100)
    guard head.count == 100, head.starts(with: databaseHead),
      head[applicationIDOffset..<applicationIDOffset + 4].reduce(0, { $0 << 8 | Int32($1) })
        == Schema.applicationID
    else { throw ArchiveError.notOurs(path: path) }
  }

  static func isEmptyOrMissing(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) != 0 || status.st_size == 0
  }

  /// Makes the folders that the file is to stand in, readable by this user's group as `umask` says.
  static func makeFolders(for path: String) throws {
    var made = ""
    for part in path.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
      made += part + "/"
      guard !part.isEmpty, mkdir(made, 0o777) != 0, errno != EEXIST else { continue }
      throw ArchiveError.cannotCreate(path: path, detail: "\(made): \(reason)")
    }
  }

  private static func bytes(of path: String, count: Int) throws -> [UInt8] {
    guard let file = fopen(path, "r") else { throw ArchiveError.cannotOpen(path: path, detail: reason) }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: count)
    let read = fread(&bytes, 1, count, file)
    return Array(bytes.prefix(read))
  }

  private static var reason: String { String(cString: strerror(errno)) }
}
