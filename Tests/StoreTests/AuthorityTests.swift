import Model
import Testing

@testable import Store

/// The authorities of national election networks as acts of the journal.
@Suite struct AuthorityTests {
  private let latvia = MemberState.all[13]

  private func authority(
    _ name: String, _ kind: Authority.Kind = .electoral, from: Day = Day(2024, 1, 1), until: Day? = nil
  ) throws -> Authority {
    Authority(
      memberState: latvia, kind: kind, name: try OfficeName(typed: name),
      period: Period(from: from, until: until))
  }

  @Test func itIsSetChangedRemovedAndUndone() throws {
    let archive = try Fixture.archive()
    var board = try archive.record(try authority("Board"), by: Fixture.anna)
    board.isRASContactPoint = true
    board.kind = .cyberSecurity
    let marked = try archive.record(board, by: Fixture.anna)
    #expect(try archive.network(of: latvia).suggestion(on: Day(2024, 2, 1), beside: .notStated) != nil)
    try archive.remove([board.id], by: Fixture.anna)
    #expect(try archive.networks().isEmpty)
    try archive.undo(by: Fixture.anna)
    let back = try archive.authority(board.id)
    #expect(back.isRASContactPoint && back.kind == .cyberSecurity && back.revision > marked.revision)
    try archive.undo(by: Fixture.anna)
    #expect(try archive.authority(board.id).kind == .electoral)
    #expect(try archive.acts(limit: 1).first?.words == "undo: set LV network N1")
    #expect(try archive.verifyJournal().isIntact)
  }

  @Test func aNetworkHasAnAuthorityOnceAtATime() throws {
    let archive = try Fixture.archive()
    try archive.record(try authority("Board", until: Day(2024, 6, 30)), by: Fixture.anna)
    try archive.record(try authority("Other"), by: Fixture.anna)
    #expect {
      try archive.record(try authority("BOARD", .media, from: Day(2024, 6, 30)), by: Fixture.anna)
    } throws: { error in
      if case ArchiveError.unfit(.taken("N1 Board", _)) = error { true } else { false }
    }
    try archive.record(try authority("Board", from: Day(2024, 7, 1)), by: Fixture.anna)
    #expect(try archive.network(of: latvia).authorities(on: Day(2024, 7, 1)).map(\.id.number) == [3, 2])
  }

  @Test func whoeverIsSlowerIsRefused() throws {
    let archive = try Fixture.archive()
    var seen = try archive.record(try authority("Board"), by: Fixture.anna)
    #expect(throws: ArchiveError.alreadySo(.authority(seen.id))) {
      try archive.record(seen, by: Fixture.anna)
    }
    var faster = seen
    faster.kind = .media
    try archive.record(faster, by: Fixture.bert)
    seen.kind = .other
    #expect {
      try archive.record(seen, by: Fixture.anna)
    } throws: { error in
      if case ArchiveError.changedMeanwhile(.authority(seen.id), _) = error { true } else { false }
    }
    #expect(throws: ArchiveError.unknownAuthority(AuthorityID(9))) {
      try archive.remove([AuthorityID(9)], by: Fixture.anna)
    }
  }
}
