import Glibc
import Model
import Store
import Testing

@Suite struct OpeningTests {
  @Test func whatIsNoArchiveIsToldApartAndLeftAlone() throws {
    try Fixture.withFolder { folder in
      #expect(throws: ArchiveError.notFound(path: folder + "/none")) { try Archive(path: folder + "/none") }
      #expect(throws: ArchiveError.isFolder(path: folder)) { try Archive(path: folder) }
      for (name, content) in [("empty", ""), ("text", String(repeating: "not a database\n", count: 20))] {
        let path = folder + "/" + name
        try Fixture.write(content, to: path)
        #expect(throws: ArchiveError.notOurs(path: path)) { try Archive(path: path) }
        #expect(access(path + "-wal", F_OK) != 0)
      }
      let other = folder + "/other.sqlite"
      try RawDatabase.execute("CREATE TABLE t (x)", in: other)
      #expect(throws: ArchiveError.notOurs(path: other)) { try Archive(path: other) }
    }
  }

  @Test func aNewerArchiveIsRefused() throws {
    try Fixture.withFolder { folder in
      let path = folder + "/a.sqlite"
      _ = try Archive.create(path: path)
      try RawDatabase.execute("INSERT INTO grdb_migrations VALUES ('99')", in: path)
      #expect(throws: ArchiveError.newer(path: path)) { try Archive(path: path) }
    }
  }

  @Test func anExistingFileIsNotOverwritten() throws {
    try Fixture.withFolder { folder in
      let path = folder + "/new/folder/a.sqlite"
      let archive = try Archive.create(path: path)
      #expect(archive.isWritable)
      #expect(throws: ArchiveError.alreadyExists(path: path)) { try Archive.create(path: path) }
      var status = stat()
      #expect(stat(folder + "/new/folder/a-private.sqlite", &status) == 0 && status.st_mode & 0o777 == 0o600)
      for name in ["a.sqlite", "a.sqlite-wal", "a.sqlite-shm", "a-private.sqlite"] {
        unlink(folder + "/new/folder/" + name)
      }
      rmdir(folder + "/new/folder")
      rmdir(folder + "/new")
    }
  }

  @Test func twoProcessesSeeEachOthersWrites() throws {
    try Fixture.withFolder { folder in
      let path = folder + "/a.sqlite"
      let first = try Archive.create(path: path, now: Fixture.clock)
      try Fixture.store(in: first)
      let second = try Archive(path: path, now: Fixture.clock)
      let reader = try Archive(path: path, access: .readOnly)
      let before = try reader.dataVersion()
      try second.perform(.accept, on: [ActionItemID(1)], by: Fixture.bert)
      #expect(try first.actionItem(ActionItemID(1)).status == .open)
      #expect(try reader.actionItem(ActionItemID(1)).status == .open)
      #expect(try reader.dataVersion() != before)
      #expect(throws: ArchiveError.self) { try reader.undo(by: Fixture.bert) }
      #expect(try second.undo(by: Fixture.bert).words == "undo: accept A1")
    }
  }

  @Test func theLogStaysForReadersWhenTheLastWriterLeaves() throws {
    try Fixture.withFolder { folder in
      let path = folder + "/a.sqlite"
      do { try Fixture.store(in: try Archive.create(path: path, now: Fixture.clock)) }
      #expect(access(path + "-wal", F_OK) == 0)
      #expect(try Archive(path: path, access: .readOnly).meetingCount() == 1)
    }
  }
}
