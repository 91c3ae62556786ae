import Glibc
import Model
import Testing

@testable import Store

/// Contact points as acts of the journal: set, ended, removed, undone.
@Suite struct ContactPointTests {
  private let latvia = MemberState.all[13]

  private func point(
    _ office: String, _ role: ContactPoint.Role = .ras, from: Day = Day(2024, 1, 1), until: Day? = nil
  ) throws -> ContactPoint {
    ContactPoint(
      memberState: latvia, role: role, office: try OfficeName(typed: office),
      period: Period(from: from, until: until))
  }

  @Test func aNewOfficeEndsTheOneBeforeAndBothAreUndoneAsOne() throws {
    let archive = try Fixture.archive()
    let old = try archive.record(try point("Old"), by: Fixture.anna)
    let new = try archive.record(try point("New", from: Day(2024, 7, 1)), by: Fixture.anna)
    #expect([old.id, new.id].map(\.description) == ["C1", "C2"])
    #expect(try archive.contactPoint(old.id).period.until == Day(2024, 6, 30))
    #expect(try archive.network(of: latvia).contactPoint(.ras, on: Day(2024, 7, 1)) == new)
    try archive.undo(by: Fixture.anna)
    #expect(try archive.networks().flatMap(\.contactPoints).map(\.period) == [old.period])
    #expect(throws: ArchiveError.unknownContactPoint(new.id)) { try archive.contactPoint(new.id) }
    try archive.redo(by: Fixture.anna)
    #expect(try archive.contactPoint(new.id).office == new.office)
    #expect(try archive.contactPoint(old.id).period.until == Day(2024, 6, 30))
    #expect(try archive.verifyJournal().isIntact)
  }

  @Test func oneOfficeAtATimeServesInARole() throws {
    let archive = try Fixture.archive()
    try archive.record(try point("Late", from: Day(2024, 7, 1)), by: Fixture.anna)
    try archive.record(try point("Other role", .ecne), by: Fixture.anna)
    #expect {
      try archive.record(try point("Early"), by: Fixture.anna)
    } throws: { error in
      if case ArchiveError.unfit(.taken("C1 Late", _)) = error { true } else { false }
    }
    try archive.record(try point("Early", until: Day(2024, 6, 30)), by: Fixture.anna)
    #expect(try archive.network(of: latvia).contactPoints.count == 3)
  }

  @Test func nothingIsStoredOfAPeriodThatCannotBe() throws {
    let archive = try Fixture.archive()
    #expect(throws: ArchiveError.unfit(.notAMember(latvia, Day(2004, 4, 30)))) {
      try archive.record(try point("A", from: Day(2004, 4, 30)), by: Fixture.anna)
    }
    #expect(throws: ArchiveError.self) {
      try archive.record(try point("A", until: Day(2023, 12, 31)), by: Fixture.anna)
    }
    #expect(try archive.acts().isEmpty && archive.networks().isEmpty)
  }

  @Test func whoeverIsSlowerOrNoSecretariatIsRefused() throws {
    let archive = try Fixture.archive()
    var seen = try archive.record(try point("A"), by: Fixture.anna)
    #expect(throws: ArchiveError.alreadySo(.contactPoint(seen.id))) {
      try archive.record(seen, by: Fixture.anna)
    }
    var faster = seen
    faster.office = try OfficeName(typed: "B")
    try archive.record(faster, by: Fixture.bert)
    seen.office = try OfficeName(typed: "C")
    #expect {
      try archive.record(seen, by: Fixture.anna)
    } throws: { error in
      if case ArchiveError.changedMeanwhile(.contactPoint(seen.id), _) = error { true } else { false }
    }
    #expect(throws: ArchiveError.self) { try archive.remove([seen.id], by: Fixture.delegate) }
    #expect(throws: ArchiveError.self) {
      try archive.remove([seen.id], seen: [seen.id: seen.revision], by: Fixture.anna)
    }
  }

  @Test func aRemovedOneComesBackByUndo() throws {
    let archive = try Fixture.archive()
    let point = try archive.record(try point("A"), by: Fixture.anna)
    #expect(try archive.remove([point.id], by: Fixture.anna).words == "remove C1")
    #expect(try archive.networks().isEmpty)
    #expect(throws: ArchiveError.unknownContactPoint(point.id)) {
      try archive.remove([point.id], by: Fixture.anna)
    }
    try archive.undo(by: Fixture.anna)
    #expect(try archive.contactPoint(point.id).office == point.office)
    #expect(try archive.acts(about: .contactPoint(point.id)).count == 3)
    #expect(try archive.verifyJournal().isIntact)
  }

  @Test func theRowIsKeptEvenFromAProgramWithAMistake() throws {
    let archive = try Fixture.archive()
    try archive.record(try point("A"), by: Fixture.anna)
    #expect(throws: ArchiveError.self) {
      try archive.transaction { db in try db.execute(sql: "DELETE FROM contact_point") }
    }
    try archive.transaction { db in try db.execute(sql: "UPDATE contact_point SET office = 'Forged'") }
    #expect(try archive.verifyJournal().strayed == [.contactPoint(ContactPointID(1))])
  }
}
