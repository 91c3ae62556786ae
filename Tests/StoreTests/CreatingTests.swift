import Glibc
import Model
import Testing

@testable import Store

@Suite struct CreatingTests {
  @Test func foldersAreMadeAndNothingElseIsLeft() throws {
    try Fixture.withFolder { folder in
      let path = folder + "/new/folder/a.sqlite"
      let archive = try Archive.create(path: path)
      #expect(archive.isWritable)
      #expect(
        Fixture.names(in: folder + "/new/folder")
          == ["a-private.sqlite", "a.sqlite", "a.sqlite-shm", "a.sqlite-wal"])
    }
  }

  @Test func anExistingFileIsNotOverwritten() throws {
    try Fixture.withFolder { folder in
      let path = folder + "/a.sqlite"
      try Fixture.write(Array("mine".utf8), to: path)
      #expect(throws: ArchiveError.alreadyExists(path: path)) { try Archive.create(path: path) }
      #expect(throws: ArchiveError.alreadyExists(path: folder)) { try Archive.create(path: folder) }
      #expect(try Fixture.bytes(of: path) == Array("mine".utf8))
      #expect(Fixture.names(in: folder) == ["a.sqlite"])
    }
  }

  @Test func whereNoFolderCanBeNothingIsLeftBehind() throws {
    try Fixture.withFolder { folder in
      try Fixture.write([], to: folder + "/file")
      #expect {
        try Archive.create(path: folder + "/file/a.sqlite")
      } throws: { error in
        if case ArchiveError.cannotCreate = error { true } else { false }
      }
      #expect(Fixture.names(in: folder) == ["file"])
    }
  }

  @Test func aLogThatADeletedArchiveLeftIsNotTakenForThisOnes() throws {
    try Fixture.withArchive { path in
      let old = try Archive(path: path, now: Fixture.clock)
      try Fixture.store(in: old)
      let log = try Fixture.bytes(of: path + "-wal")
      #expect(!log.isEmpty)
      unlink(path)
      let new = try Archive.create(path: path, now: Fixture.clock)
      #expect(try new.meetingCount() == 0)
      #expect(try new.verifyJournal().isIntact)
    }
  }

  @Test func aPathThatLooksLikeAnAddressIsAPath() throws {
    let file = ArchiveFile("file:a?mode=memory")
    #expect(file.databaseName == "./file:a?mode=memory")
    #expect(file.folder == ".")
    #expect(ArchiveFile("/a.sqlite").folder == "/")
  }

  @Test func personalDataHasAFileOfItsOwn() throws {
    try Fixture.withArchive { path in
      let personal = PrivateArchive.path(beside: path)
      var status = stat()
      #expect(stat(personal, &status) == 0 && status.st_mode & 0o777 == 0o600)
      let statement =
        "INSERT INTO private.email (contact_point, act, address) VALUES (1, 1, 'a@example.org')"
      let count = try RawDatabase.value(
        "SELECT count(*) FROM private.email", after: "ATTACH '\(personal)' AS private; \(statement)", in: path
      )
      #expect(count == 1)
      let inArchive = try RawDatabase.value(
        "SELECT count(*) FROM sqlite_schema WHERE sql LIKE '%address%'", in: path)
      #expect(inArchive == 0)
    }
  }
}
