import Glibc

/// The file of an archive, looked at before a database is opened there.
struct ArchiveFile {
  let path: String

  init(_ path: String) { self.path = path }

  /// The path as the database understands it, which takes some relative ones for something else.
  var databaseName: String { path.hasPrefix("/") ? path : "./" + path }

  var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Whether this user may write it, and the log that has to stand beside it.
  var isWritable: Bool { access(path, R_OK | W_OK) == 0 && access(folder, W_OK | X_OK) == 0 }

  /// Throws `.notFound`, `.isFolder`, `.notOurs`, `.notPermitted` or `.cannotOpen` where it can be no archive of ours.
  func check() throws {
    var status = stat()
    guard stat(path, &status) == 0 else { throw failure(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw ArchiveError.isFolder(path: path)
    default: throw ArchiveError.notOurs(path: path)
    }
    guard try hasOurHead() else { throw ArchiveError.notOurs(path: path) }
  }

  /// A database begins with these words, and has the application's number, big-endian, at this place.
  private static let databaseHead = Array("SQLite format 3\0".utf8)
  private static let applicationIDPlace = 68..<72

  private func hasOurHead() throws -> Bool {
    guard let file = fopen(path, "r") else { throw failure(errno) }
    defer { fclose(file) }
    var head = [UInt8](repeating: 0, count: 100)
    guard fread(&head, 1, head.count, file) == head.count else { return false }
    let number = head[Self.applicationIDPlace].reduce(Int32(0)) { $0 << 8 | Int32($1) }
    return head.starts(with: Self.databaseHead) && number == Schema.applicationID
  }

  private func failure(_ code: CInt) -> ArchiveError {
    switch code {
    case ENOENT, ENOTDIR: .notFound(path: path)
    case EACCES, EPERM: .notPermitted("read \(path)")
    default: .cannotOpen(path: path, detail: reason(code))
    }
  }
}

/// What the system says of an error.
func reason(_ code: CInt) -> String { String(cString: strerror(code)) }
