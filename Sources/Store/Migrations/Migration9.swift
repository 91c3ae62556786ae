import GRDB

extension DatabaseMigrator {
  /// Versions keep what the reader took for the head, before anybody mended it: by that a later text is known.
  ///
  /// Of versions stored before nothing is kept; they are known by their meeting alone, as they were.
  mutating func registerMigration9() {
    registerMigration("9") { db in
      try db.execute(
        sql: """
          ALTER TABLE version ADD COLUMN read_day TEXT;
          ALTER TABLE version ADD COLUMN read_ordinal INTEGER;
          ALTER TABLE version ADD COLUMN read_body TEXT;
          CREATE INDEX version_by_read_day ON version (read_day);
          """)
    }
  }
}
