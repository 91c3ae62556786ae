import GRDB

extension DatabaseMigrator {
  /// Action items keep what shows that they were done, what they were merged into, and when they were reopened.
  mutating func registerMigration3() {
    registerMigration("3") { db in
      try db.execute(
        sql: """
          ALTER TABLE action_item ADD COLUMN evidence TEXT;
          ALTER TABLE action_item ADD COLUMN merged_into INTEGER REFERENCES action_item (id);
          ALTER TABLE action_item ADD COLUMN reopened_on TEXT;
          """)
    }
  }
}
