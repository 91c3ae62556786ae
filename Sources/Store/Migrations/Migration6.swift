import GRDB

extension DatabaseMigrator {
  /// Questions are added by acts, and taken back.
  mutating func registerMigration6() {
    registerMigration("6") { db in
      try db.execute(
        sql: """
          -- 1 where its adding was undone
          ALTER TABLE question ADD COLUMN taken_back INTEGER NOT NULL DEFAULT 0 CHECK (taken_back IN (0, 1));
          -- The act that last touched it; null where it was not added by one.
          ALTER TABLE question ADD COLUMN revision INTEGER REFERENCES act (id) DEFERRABLE INITIALLY DEFERRED;
          CREATE INDEX question_by_revision ON question (revision);
          CREATE TRIGGER question_refuses_delete BEFORE DELETE ON question
          BEGIN SELECT RAISE(ABORT, 'the archive keeps every question'); END;
          """)
    }
  }
}
