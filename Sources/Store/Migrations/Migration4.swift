import GRDB

extension DatabaseMigrator {
  /// Acts no longer look through what earlier ones have left: when the row of an act is written last, SQLite looks for
  /// every row that waits for it.
  mutating func registerMigration4() {
    registerMigration("4") { db in
      try db.execute(
        sql: """
          CREATE INDEX meeting_by_revision ON meeting (revision);
          CREATE INDEX version_by_revision ON version (revision);
          CREATE INDEX action_item_by_revision ON action_item (revision);
          CREATE INDEX entry_by_act ON entry (act);
          CREATE INDEX entry_by_version ON entry (anchor_version);
          CREATE INDEX entry_accepted ON entry (question, member_state) WHERE standing = 'accepted';
          CREATE INDEX meeting_by_any_day ON meeting (first_day);
          CREATE INDEX meeting_withdrawn ON meeting (first_day) WHERE withdrawn_because IS NOT NULL;
          """)
    }
  }
}
