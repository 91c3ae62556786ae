import GRDB
import Glibc

/// The second file, with personal data: only the secretariat may read it, and what is removed there is gone.
enum PrivateArchive {
  /// Where it stands: `archive-private.sqlite` beside `archive.sqlite`.
  static func path(beside path: String) -> String {
    let suffix = ".sqlite"
    let stem = path.hasSuffix(suffix) ? String(path.dropLast(suffix.count)) : path
    return "\(stem)-private\(suffix)"
  }

  /// Makes it, readable and writable by this user alone.
  static func create(beside path: String) throws {
    let path = Self.path(beside: path)
    let file = open(path, O_CREAT | O_EXCL | O_RDWR, 0o600)
    guard file >= 0 else { return }
    close(file)
    let queue = try DatabaseQueue(path: path)
    try queue.write { db in try db.execute(sql: schema) }
    try queue.close()
  }

  private static let schema = """
    PRAGMA secure_delete = ON;
    CREATE TABLE email (
      id INTEGER PRIMARY KEY AUTOINCREMENT, -- what the journal may name
      member_state TEXT NOT NULL CHECK (length(member_state) = 2),
      role TEXT NOT NULL CHECK (role IN ('ecne', 'ras')),
      address TEXT NOT NULL CHECK (address <> '')
    ) STRICT;
    """
}
