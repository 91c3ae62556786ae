import Glibc
import Model
import Testing

@testable import Store

/// Several connections to one file, as several processes have them.
@Suite struct SharingTests {
  @Test func eachSeesTheOthersWrites() throws {
    try Fixture.withArchive { path in
      let first = try Archive(path: path, now: Fixture.clock)
      let second = try Archive(path: path, now: Fixture.clock)
      let reader = try Archive(path: path, access: .readOnly)
      try Fixture.store(in: first)
      let versions = try [first, second, reader].map { try $0.dataVersion() }
      #expect(Set(versions).count == 1)
      try second.perform(.accept, on: [ActionItemID(1)], by: Fixture.bert)
      for archive in [first, second, reader] {
        #expect(try archive.actionItem(ActionItemID(1)).status == .open)
        #expect(try archive.dataVersion() > versions[0])
      }
      #expect(try first.undo(by: Fixture.bert).words == "undo: accept A1")
      #expect(try second.verifyJournal().isIntact)
    }
  }

  @Test func whatOneStoredIsUnchangedForTheOther() throws {
    try Fixture.withArchive { path in
      let first = try Archive(path: path, now: Fixture.clock)
      let second = try Archive(path: path, now: Fixture.clock)
      try Fixture.store(in: first)
      #expect(try Fixture.store(in: second) == .unchanged(MeetingID(1), version: 1))
    }
  }

  @Test func anUnchangingFileIsOpenedAgainWhenItChanges() throws {
    try Fixture.withArchive { path in
      let stamp = FileStamp(of: path)
      #expect(!stamp.hasLog && stamp == FileStamp(of: path))
      let writer = try Archive(path: path, now: Fixture.clock)
      try Fixture.store(in: writer)
      #expect(FileStamp(of: path).hasLog && stamp != FileStamp(of: path))
    }
  }

  /// The rights of files mean nothing to root.
  @Test(.enabled(if: geteuid() != 0)) func whoMayNotWriteTheFolderReadsAloneAndBesideAWriter() throws {
    try Fixture.withFolder { folder in
      let path = folder + "/a.sqlite"
      do { try Fixture.store(in: try Archive.create(path: path, now: Fixture.clock)) }
      for name in Fixture.names(in: folder) { chmod("\(folder)/\(name)", 0o444) }
      chmod(folder, 0o555)
      defer { chmod(folder, 0o755) }
      let item = try Archive(path: path).actionItem(ActionItemID(1))
      #expect(item.status == .proposed, "with the log that the last writer left")

      chmod(folder, 0o755)
      for suffix in ["-wal", "-shm"] { unlink(path + suffix) }
      chmod(folder, 0o555)
      let reader = try Archive(path: path)
      #expect(!reader.isWritable)
      #expect(try reader.actionItem(ActionItemID(1)).status == .proposed)
      #expect(Fixture.names(in: folder) == ["a-private.sqlite", "a.sqlite"])

      chmod(folder, 0o755)
      chmod(path, 0o644)
      let writer = try Archive(path: path, now: Fixture.clock)
      try writer.perform(.accept, on: [ActionItemID(1)], by: Fixture.anna)
      for name in ["a.sqlite", "a.sqlite-wal", "a.sqlite-shm"] { chmod("\(folder)/\(name)", 0o444) }
      chmod(folder, 0o555)
      #expect(try reader.actionItem(ActionItemID(1)).status == .open, "the log that has appeared is read")
      try writer.perform(.close, on: [ActionItemID(1)], missing: .leave, by: Fixture.anna)
      #expect(try reader.actionItem(ActionItemID(1)).status == .done)
      #expect(try Archive(path: path).actionItem(ActionItemID(1)).status == .done)
      #expect(throws: ArchiveError.notPermitted("write to \(path)")) {
        try Archive(path: path, access: .readWrite)
      }
    }
  }

  @Test(.enabled(if: geteuid() != 0)) func whoMayNotReadIsTold() throws {
    try Fixture.withArchive { path in
      chmod(path, 0)
      #expect(throws: ArchiveError.notPermitted("read \(path)")) { try Archive(path: path) }
    }
  }
}
