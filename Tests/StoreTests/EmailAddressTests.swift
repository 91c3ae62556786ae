import Glibc
import Model
import Testing

@testable import Store

/// Addresses stand in the second file only, for the secretariat only, and are gone once they are removed.
@Suite struct EmailAddressTests {
  private let words = "mailbox.marker.4711@ras.example.eu"
  private let other = "another.marker.0815@ras.example.eu"

  private func point() throws -> ContactPoint {
    ContactPoint(
      memberState: MemberState.all[13], role: .ras, office: try OfficeName(typed: "Alert Office"),
      period: Period(from: Day(2024, 1, 1)))
  }

  private func give(_ text: String) throws -> EmailChange { .give(try EmailAddress(typed: text)) }

  private func addresses(_ archive: Archive) throws -> [String] {
    let points = try archive.networks().flatMap(\.contactPoints)
    return try archive.emailAddresses(of: points, for: Fixture.anna).values.map(\.text)
  }

  /// The files beside the archive that hold those bytes anywhere, used or free.
  private func files(holding text: String, beside path: String) throws -> [String] {
    let folder = ArchiveFile(path).folder
    return try Fixture.names(in: folder).filter { name in
      String(decoding: try Fixture.bytes(of: "\(folder)/\(name)"), as: UTF8.self).contains(text)
    }
  }

  @Test func theAddressStandsInTheSecondFileAndNowhereElse() throws {
    try Fixture.withArchive { path in
      let archive = try Archive(path: path, now: Fixture.clock)
      let point = try archive.record(try point(), email: try give(words), by: Fixture.anna)
      #expect(try addresses(archive) == [words])
      #expect(try files(holding: words, beside: path) == ["a-private.sqlite"])
      let act = try #require(try archive.acts(limit: 1).first)
      #expect(act.words == "set LV RAS contact point C1, e-mail changed")
      #expect(act.changes.map { $0.after?["email"] } == ["given by act 1"])
      #expect(point.emailGivenBy == act.id)
    }
  }

  @Test func noDelegateSeesIt() throws {
    try Fixture.withArchive { path in
      let archive = try Archive(path: path, now: Fixture.clock)
      let point = try archive.record(try point(), email: try give(words), by: Fixture.anna)
      #expect(throws: ArchiveError.self) { try archive.emailAddresses(of: [point], for: Fixture.delegate) }
      let reading = try Archive(path: path, access: .readOnly, now: Fixture.clock)
      #expect(try reading.networks().flatMap(\.contactPoints).map(\.office) == [point.office])
      #expect(throws: ArchiveError.self) { try reading.emailAddresses(of: [point], for: Fixture.anna) }
    }
  }

  @Test func whatIsReplacedOrRemovedIsInNoFileAnyMore() throws {
    try Fixture.withArchive { path in
      let archive = try Archive(path: path, now: Fixture.clock)
      let first = try archive.record(try point(), email: try give(words), by: Fixture.anna)
      let second = try archive.record(first, email: try give(other), by: Fixture.anna)
      #expect(try files(holding: words, beside: path).isEmpty)
      #expect(try files(holding: other, beside: path) == ["a-private.sqlite"])
      let third = try archive.record(second, email: .erase, by: Fixture.anna)
      #expect(try third.emailGivenBy == nil && addresses(archive).isEmpty)
      #expect(try files(holding: other, beside: path).isEmpty)
      #expect(throws: ArchiveError.alreadySo(.contactPoint(first.id))) {
        try archive.record(third, email: .erase, by: Fixture.anna)
      }
      try archive.record(third, email: try give(words), by: Fixture.anna)
      #expect(try archive.remove([first.id], by: Fixture.anna).words == "remove C1, e-mail removed")
      #expect(try files(holding: words, beside: path).isEmpty)
      #expect(try archive.verifyJournal().isIntact)
    }
  }

  @Test func oneOfManyIsRemovedWithoutATraceAndTheOthersStay() throws {
    try Fixture.withArchive { path in
      let archive = try Archive(path: path, now: Fixture.clock)
      for state in MemberState.members(on: Day(2024, 1, 1)) {
        for role in ContactPoint.Role.allCases {
          let point = ContactPoint(
            memberState: state, role: role, office: try OfficeName(typed: "Office"),
            period: Period(from: Day(2024, 1, 1)))
          let address = "\(state)-\(role.rawValue)-\(String(repeating: "x", count: 40))@example.eu"
          try archive.record(point, email: try give(address), by: Fixture.anna)
        }
      }
      let points = try archive.networks().flatMap(\.contactPoints)
      try archive.remove(points.filter { $0.memberState.code == "EE" }.map(\.id), by: Fixture.anna)
      #expect(try addresses(archive).count == 52)
      #expect(try files(holding: "EE-ras-xxx", beside: path).isEmpty)
      #expect(try files(holding: "EE-ecne-xxx", beside: path).isEmpty)
      #expect(try files(holding: "LV-ras-xxx", beside: path) == ["a-private.sqlite"])
    }
  }

  @Test func noUndoBringsAnAddressBackAndItSaysSo() throws {
    try Fixture.withArchive { path in
      let archive = try Archive(path: path, now: Fixture.clock)
      let given = try archive.record(try point(), email: try give(words), by: Fixture.anna)
      try archive.record(given, email: .erase, by: Fixture.anna)
      let undone = try archive.undo(by: Fixture.anna)
      #expect(
        undone.words
          == "undo: set LV RAS contact point C1, e-mail changed; no e-mail address comes back: give it again")
      #expect(try archive.contactPoint(given.id).emailGivenBy == nil)
      let added = try archive.undo(by: Fixture.anna)
      #expect(try added.words.hasSuffix("give it again") && archive.networks().isEmpty)
      try archive.redo(by: Fixture.anna)
      #expect(try archive.contactPoint(given.id).office == given.office && addresses(archive).isEmpty)
      #expect(try files(holding: words, beside: path).isEmpty)
      #expect(try archive.verifyJournal().isIntact)
    }
  }

  @Test func undoingTheGivingRemovesTheAddressForGood() throws {
    try Fixture.withArchive { path in
      let archive = try Archive(path: path, now: Fixture.clock)
      let plain = try archive.record(try point(), by: Fixture.anna)
      try archive.record(plain, email: try give(words), by: Fixture.anna)
      try archive.undo(by: Fixture.anna)
      #expect(try archive.contactPoint(plain.id).emailGivenBy == nil)
      #expect(try files(holding: words, beside: path).isEmpty)
    }
  }

  @Test func anOfficeThatChangesKeepsItsAddress() throws {
    let archive = try Fixture.archive()
    var point = try archive.record(try point(), email: try give(words), by: Fixture.anna)
    point.office = try OfficeName(typed: "Renamed")
    try archive.record(point, by: Fixture.anna)
    #expect(try addresses(archive) == [words])
    #expect(try archive.undo(by: Fixture.anna).words == "undo: set LV RAS contact point C1")
    #expect(try addresses(archive) == [words])
  }

  @Test func anAddressThatNoActOfTheArchiveGaveDoesNotCount() throws {
    let archive = try Fixture.archive()
    let point = try archive.record(try point(), email: try give(words), by: Fixture.anna)
    try archive.personal.give(try EmailAddress(typed: other), to: point.id, by: ActID(99))
    #expect(try addresses(archive).isEmpty)
  }

  @Test func aRefusedActLeavesNoAddress() throws {
    try Fixture.withArchive { path in
      let archive = try Archive(path: path, now: Fixture.clock)
      try archive.record(try point(), by: Fixture.anna)
      var taken = try point()
      taken.period.from = Day(2023, 1, 1)
      #expect(throws: ArchiveError.self) {
        try archive.record(taken, email: try give(words), by: Fixture.anna)
      }
      #expect(try files(holding: words, beside: path).isEmpty)
    }
  }

  @Test func theSecondFileIsForThisUserAndMadeWhereItIsMissing() throws {
    try Fixture.withArchive { path in
      let personal = PrivateArchive.path(beside: path)
      unlink(personal)
      let archive = try Archive(path: path, now: Fixture.clock)
      try archive.record(try point(), email: try give(words), by: Fixture.anna)
      var status = stat()
      #expect(stat(personal, &status) == 0 && status.st_mode & 0o777 == 0o600)
      #expect(Fixture.names(in: ArchiveFile(path).folder).allSatisfy { !$0.hasPrefix("a-private.sqlite-") })
      #expect(try addresses(archive) == [words])
    }
  }

  @Test func aFileOfTheFirstReleaseIsBroughtUpToDate() throws {
    try Fixture.withArchive { path in
      try RawDatabase.execute(
        """
        DROP TABLE email; PRAGMA user_version = 1;
        CREATE TABLE email (id INTEGER PRIMARY KEY, member_state TEXT, role TEXT, address TEXT) STRICT
        """, in: PrivateArchive.path(beside: path))
      let archive = try Archive(path: path, now: Fixture.clock)
      try archive.record(try point(), email: try give(words), by: Fixture.anna)
      #expect(try addresses(archive) == [words])
    }
  }
}
