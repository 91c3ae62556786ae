import Model
import Store
import Testing

@Suite struct RereadTests {
  private let meeting = MeetingID(1)

  private func stocked() throws -> (Archive, StoredDocument) {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    return (archive, try #require(try archive.document(of: meeting)))
  }

  private func reread(_ stored: StoredDocument, _ reading: Reading, in archive: Archive) throws
    -> ImportOutcome
  {
    try archive.reread(stored, as: reading, readerVersion: 2, mended: stored.mending, by: Fixture.anna)
  }

  @Test func theSameUnderstandingIsUnchanged() throws {
    let (archive, stored) = try stocked()
    #expect(try reread(stored, Fixture.reading(), in: archive) == .unchanged(meeting, version: 1))
    #expect(
      try archive.forecast(rereading: stored, as: Fixture.reading(), mended: Mending())
        == .unchanged(meeting, version: 1))
    #expect(try archive.acts().count == 1)
  }

  @Test func aBetterUnderstandingIsAVersionWithTheSameStatus() throws {
    let (archive, _) = try stocked()
    try archive.perform(.reject, on: [ActionItemID(1)], by: Fixture.anna)
    try archive.setStatus(.approved, of: meeting, by: Fixture.anna)
    try archive.edit(meeting, by: Fixture.anna) { $0.title = "Mended" }
    let stored = try #require(try archive.document(of: meeting))
    var better = Fixture.reading()
    better.agenda[1].title = "Lists"
    #expect(
      try archive.forecast(rereading: stored, as: better, mended: Mending())
        == .newVersion(meeting, number: 2))
    #expect(try reread(stored, better, in: archive) == .newVersion(meeting, version: 2, ImportYield()))
    let version = try #require(try archive.versions(of: meeting).last)
    #expect(
      version.status == .approved && version.readerVersion == 2 && version.sha256 == stored.version.sha256)
    #expect(try archive.acts(limit: 1).first?.words == "reread M1 version 2")
    #expect(try archive.meeting(.id(meeting)).title == "Mended")
    #expect(try archive.actionItem(ActionItemID(1)).anchor?.version == 2)
    #expect(try archive.verifyJournal().isIntact)
  }

  @Test func moreProposalsOrFindingsAreADifference() throws {
    let (archive, stored) = try stocked()
    var reading = Fixture.reading()
    reading.actions.append(reading.actions[0])
    reading.actions[1].quote = "The Chair opened the meeting."
    reading.actions[1].span.range = 0..<29
    #expect(
      try reread(stored, reading, in: archive)
        == .newVersion(meeting, version: 2, ImportYield(actionItems: 1)))
    let again = try #require(try archive.document(of: meeting))
    reading.addresses = [WebAddress(address: "https://example.org", span: reading.actions[1].span)]
    #expect(try reread(again, reading, in: archive) == .newVersion(meeting, version: 3, ImportYield()))
  }

  @Test func whatChangedMeanwhileOrIsGoneIsRefused() throws {
    let (archive, stored) = try stocked()
    try archive.setStatus(.circulated, of: meeting, by: Fixture.bert)
    var better = Fixture.reading()
    better.agenda[1].title = "Lists"
    #expect(throws: ArchiveError.changedMeanwhile(.meeting(meeting), now: "version 1, circulated")) {
      try reread(stored, better, in: archive)
    }
    let fresh = try #require(try archive.document(of: meeting))
    try archive.withdraw(meeting, because: "wrong", by: Fixture.anna)
    #expect(throws: ArchiveError.unknownMeeting(.id(meeting))) { try reread(fresh, better, in: archive) }
    #expect(try archive.document(of: meeting)?.version.number == 1)
    better.agenda = []
    #expect(throws: ArchiveError.readingWithoutAgenda) { try reread(fresh, better, in: archive) }
  }
}
