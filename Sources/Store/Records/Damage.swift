import GRDB

/// The error for rows that no version of the program can have written.
func damage(_ detail: String) -> DatabaseError {
  DatabaseError(resultCode: .SQLITE_CORRUPT, message: detail)
}

/// Reads a value that the schema's checks leave open; what cannot be read is damage.
func value<Raw, Value>(_ raw: Raw, _ read: (Raw) throws -> Value?) throws -> Value {
  guard let value = try read(raw) else { throw damage("\"\(raw)\" is no \(Value.self)") }
  return value
}
