import GRDB

extension DatabaseMigrator {
  /// Questions bring the words by which minutes speak of them, change, and retire.
  mutating func registerMigration7() {
    registerMigration("7") { db in
      try db.execute(
        sql: """
          ALTER TABLE question ADD COLUMN topic TEXT NOT NULL DEFAULT ''; -- phrases with U+001F between
          ALTER TABLE question ADD COLUMN retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1));
          ALTER TABLE answer_status ADD COLUMN phrases TEXT NOT NULL DEFAULT ''; -- with U+001F between
          -- 1 where its adding was undone
          ALTER TABLE answer_status ADD COLUMN taken_back INTEGER NOT NULL DEFAULT 0 CHECK (taken_back IN (0, 1));
          """)
    }
  }
}
