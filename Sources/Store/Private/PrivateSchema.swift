import GRDB

/// The schema of the file with personal data, numbered by `user_version`.
enum PrivateSchema {
  static let current = """
    PRAGMA user_version = 2;
    CREATE TABLE email (
      contact_point INTEGER PRIMARY KEY NOT NULL, -- the number of C3
      act INTEGER NOT NULL, -- the act of the archive that gave it; where the archive says otherwise it does not count
      address TEXT NOT NULL CHECK (address <> '')
    ) STRICT;
    """

  /// The first version's table was never written to.
  static func bringUpToDate(_ db: Database) throws {
    guard try Int.fetchOne(db, sql: "PRAGMA user_version") == 1 else { return }
    try db.execute(sql: "DROP TABLE email; \(current)")
  }
}
