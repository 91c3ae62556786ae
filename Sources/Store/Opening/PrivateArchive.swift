import GRDB

/// The second file, with personal data: only the secretariat may read it, and what is removed there is gone.
///
/// Nothing reads it yet; the secretariat's programs will attach it to the archive.
enum PrivateArchive {
  /// In the header of the file: "ecnp" in ASCII.
  static let applicationID: Int32 = 0x6563_6E70

  /// Where it stands: `archive-private.sqlite` beside `archive.sqlite`.
  static func path(beside path: String) -> String {
    let suffix = ".sqlite"
    let stem = path.hasSuffix(suffix) ? String(path.dropLast(suffix.count)) : path
    return "\(stem)-private\(suffix)"
  }

  /// Makes it, readable and writable by this user alone; one that is there already stays as it is.
  static func create(beside archive: String) throws {
    do {
      try ArchiveFile(path(beside: archive)).makeDatabase(readableBy: 0o600) { queue in
        try queue.write { db in try db.execute(sql: schema) }
      }
    } catch ArchiveError.alreadyExists {}
  }

  private static let schema = """
    PRAGMA application_id = \(applicationID);
    PRAGMA user_version = 1;
    CREATE TABLE email (
      id INTEGER PRIMARY KEY AUTOINCREMENT, -- what the journal may name
      member_state TEXT NOT NULL CHECK (length(member_state) = 2),
      role TEXT NOT NULL CHECK (role IN ('ecne', 'ras')),
      address TEXT NOT NULL CHECK (address <> '')
    ) STRICT;
    """
}
