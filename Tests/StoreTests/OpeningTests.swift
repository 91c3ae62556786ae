import Glibc
import Model
import Testing

@testable import Store

@Suite struct OpeningTests {
  @Test func whatIsNoArchiveIsToldApartAndLeftAlone() throws {
    try Fixture.withFolder { folder in
      #expect(throws: ArchiveError.notFound(path: folder + "/none")) { try Archive(path: folder + "/none") }
      #expect(throws: ArchiveError.notFound(path: folder + "/a/b")) { try Archive(path: folder + "/a/b") }
      #expect(throws: ArchiveError.isFolder(path: folder)) { try Archive(path: folder) }
      #expect(throws: ArchiveError.notOurs(path: "/dev/null")) { try Archive(path: "/dev/null") }
      try RawDatabase.execute("CREATE TABLE t (x)", in: folder + "/other")
      try Fixture.write([], to: folder + "/empty")
      try Fixture.write(Array(repeating: UInt8(ascii: "x"), count: 5000), to: folder + "/text")
      for path in ["empty", "text", "other"].map({ "\(folder)/\($0)" }) {
        let before = try Fixture.bytes(of: path)
        #expect(throws: ArchiveError.notOurs(path: path)) { try Archive(path: path) }
        #expect(try Fixture.bytes(of: path) == before)
        #expect(access(path + "-wal", F_OK) != 0)
      }
    }
  }

  @Test(arguments: [20...4000, 100...200, 40_000...50_000]) func damageIsNamedAndLeftAlone(
    _ place: ClosedRange<Int>
  ) throws {
    try Fixture.withArchive { path in
      var bytes = try Fixture.bytes(of: path)
      for index in place where !(68..<72).contains(index) { bytes[index] = 0xA5 }
      try Fixture.write(bytes, to: path)
      #expect {
        for access in [Archive.Access.readWrite, .readOnly] {
          let archive = try Archive(path: path, access: access)
          _ = try archive.verifyJournal()
          _ = try archive.question(Question.contactPointLinkage.key)
          _ = try archive.meetings()
        }
      } throws: { error in
        if case ArchiveError.damaged(path, _) = error { true } else { false }
      }
      #expect(try Fixture.bytes(of: path) == bytes)
    }
  }

  @Test func aCutFileIsDamaged() throws {
    try Fixture.withArchive { path in
      let bytes = Array(try Fixture.bytes(of: path).prefix(6000))
      try Fixture.write(bytes, to: path)
      #expect {
        try Archive(path: path)
      } throws: { error in
        if case ArchiveError.damaged(path, _) = error { true } else { false }
      }
    }
  }

  @Test func anArchiveOfAnotherVersionIsRefused() throws {
    try Fixture.withArchive { path in
      try RawDatabase.execute("INSERT INTO grdb_migrations VALUES ('99')", in: path)
      #expect(throws: ArchiveError.newer(path: path)) { try Archive(path: path) }
      #expect(throws: ArchiveError.newer(path: path)) { try Archive(path: path, access: .readOnly) }
      try RawDatabase.execute("DELETE FROM grdb_migrations", in: path)
      #expect(throws: ArchiveError.outdated(path: path)) { try Archive(path: path, access: .readOnly) }
    }
  }

  @Test func aLockedArchiveIsSafeToTryAgain() throws {
    try Fixture.withArchive { path in
      let archive = try Archive(path: path, access: .readWrite, patience: 0.01, now: Fixture.clock)
      try RawDatabase.whileLocked(path) {
        #expect(throws: ArchiveError.locked(path: path)) { try Fixture.store(in: archive) }
        let count = try archive.meetingCount()
        #expect(count == 0, "reading goes on")
      }
      try Fixture.store(in: archive)
      #expect(try archive.verifyJournal().acts == 1)
    }
  }

  @Test func whoMayOnlyReadIsRefusedToWrite() throws {
    try Fixture.withArchive { path in
      let reader = try Archive(path: path, access: .readOnly)
      #expect(!reader.isWritable)
      #expect {
        try Fixture.store(in: reader)
      } throws: { error in
        if case ArchiveError.notPermitted = error { true } else { false }
      }
    }
  }

  @Test func theLogStaysForReadersButEmptyWhenTheLastWriterLeaves() throws {
    try Fixture.withArchive { path in
      do { try Fixture.store(in: try Archive(path: path, now: Fixture.clock)) }
      #expect(try Fixture.bytes(of: path + "-wal").isEmpty)
      #expect(try Archive(path: path, access: .readOnly).meetingCount() == 1)
    }
  }

  @Test func everyCommitIsOnTheDisk() throws {
    try Fixture.withArchive { path in
      let archive = try Archive(path: path)
      let pragmas = try archive.read { db in
        ["journal_mode", "synchronous", "foreign_keys"].map { name in
          try? String.fetchOne(db, sql: "PRAGMA \(name)")
        }
      }
      #expect(pragmas == ["wal", "2", "1"])
    }
  }
}
