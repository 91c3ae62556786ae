import GRDB

/// Puts what the database says in the archive's own words.
func translatingErrors<Value>(at path: String, _ body: () throws -> Value) throws -> Value {
  do {
    return try body()
  } catch let error as DatabaseError {
    throw ArchiveError(error, at: path)
  }
}

extension ArchiveError {
  init(_ error: DatabaseError, at path: String) {
    let detail = error.message ?? "error \(error.resultCode.rawValue)"
    self =
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: .locked(path: path)
      case .SQLITE_NOTADB, .SQLITE_CORRUPT: .damaged(path: path, detail: detail)
      case .SQLITE_READONLY, .SQLITE_PERM: .notPermitted("write to \(path): \(detail)")
      case .SQLITE_CANTOPEN: .cannotOpen(path: path, detail: detail)
      default: .inputOutput(detail: detail)
      }
  }
}
