import GRDB
import Model
import Testing

@testable import Store

@Suite struct MigrationTests {
  /// An archive as the first release made it, with one meeting of two passages.
  private func withFirstRelease<Value>(_ body: (String) throws -> Value) throws -> Value {
    try Fixture.withFolder { folder in
      let path = folder + "/a.sqlite"
      try ArchiveFile(path).makeDatabase(readableBy: 0o600) { queue in
        try queue.writeWithoutTransaction { db in
          try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
        }
        var migrator = DatabaseMigrator()
        migrator.registerMigration1()
        try migrator.migrate(queue)
        try queue.write { db in
          let first = PassageOrder.first(ofVersion: 1, day: Day(2019, 4, 4))
          try db.execute(
            sql: """
              INSERT INTO act VALUES (1, 0, 'anna', 'secretariat', 'import M1', 0, NULL, NULL, zeroblob(32));
              INSERT INTO meeting VALUES (1, 'Old', 3, NULL, 'plenary', '2019-04-04', '2019-04-04', NULL, NULL, NULL, 1);
              INSERT INTO version VALUES (1, 1, 1, 'draft', NULL, x'41', '\(sha256("A".utf8))', 'A',
                '\(sha256("A".utf8))', 1, '[]', 1);
              INSERT INTO agenda_item VALUES (1, 1, '1', 'Opening', 1);
              INSERT INTO passage VALUES (\(first), 1, 1, 1, 'paragraph', 'The Chair spoke.');
              INSERT INTO passage_search (rowid, words) VALUES (\(first), 'the chair spoke');
              """)
        }
      }
      return try body(path)
    }
  }

  @Test func anArchiveOfTheFirstReleaseIsBroughtUpToDate() throws {
    try withFirstRelease { path in
      #expect(throws: ArchiveError.outdated(path: path)) { try Archive(path: path, access: .readOnly) }
      let archive = try Archive(path: path, now: Fixture.clock)
      #expect(try archive.meetings().map(\.meeting.title) == ["Old"])
      #expect(try archive.search("chair").count == 1)
      try archive.edit(MeetingID(1), by: Fixture.anna) { meeting in
        meeting.firstDay = Day(2020, 1, 1)
        meeting.lastDay = Day(2020, 1, 1)
      }
      #expect(try archive.search("chair").map(\.meeting.firstDay) == [Day(2020, 1, 1)])
      #expect(try archive.claims(of: MeetingID(1)).isEmpty)
    }
  }

  @Test func questionsOfBeforeTheyHadWordsAreKeptAndCanBeGivenThem() throws {
    try Fixture.withFolder { folder in
      let path = folder + "/a.sqlite"
      try ArchiveFile(path).makeDatabase(readableBy: 0o600) { queue in
        try queue.writeWithoutTransaction { db in
          try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
        }
        try Schema.migrator.migrate(queue, upTo: "6")
        try queue.write { db in
          try db.execute(
            sql: """
              INSERT INTO act VALUES (1, 0, 'anna', 'secretariat', 'add question old', 1, NULL, NULL, zeroblob(32));
              INSERT INTO question (key, title, revision) VALUES ('old', 'Old?', 1);
              INSERT INTO answer_status VALUES ('old', 1, 'yes', '+', 'yes', '', 1);
              """)
        }
      }
      let archive = try Archive(path: path, now: Fixture.clock)
      let old = try archive.question("old")
      #expect(old.topic.isEmpty && old.statuses.map(\.phrases) == [[]] && !old.isRetired)
      try archive.edit("old", reading: Fixture.unread, by: Fixture.anna) { $0.topic = ["media"] }
      #expect(try archive.questions().last?.topic == ["media"])
      try archive.undo(by: Fixture.anna)
      #expect(try archive.question("old") == old)
    }
  }

  @Test func checksOfWordsStillRefuseOthers() throws {
    try withFirstRelease { path in
      let archive = try Archive(path: path, now: Fixture.clock)
      try Fixture.store(in: archive)
      for change in [
        "meeting SET kind = 'x'", "version SET status = 'x'", "action_item SET status = 'x'",
        "action_item SET force = 'x'",
      ] {
        #expect(throws: ArchiveError.self) {
          try archive.transaction { db in try db.execute(sql: "UPDATE \(change)") }
        }
      }
      try archive.transaction { db in
        try db.execute(sql: "UPDATE action_item SET force = 'wish'; UPDATE version SET status = 'approved'")
        #expect(try String.fetchAll(db, sql: "PRAGMA integrity_check") == ["ok"])
      }
    }
  }

  @Test func theTextOfAPassageIsStillFrozen() throws {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    for change in ["text = 'x'", "position = 9", "kind = 'table_row'"] {
      #expect(throws: ArchiveError.self) {
        try archive.transaction { db in try db.execute(sql: "UPDATE passage SET \(change)") }
      }
    }
  }
}
