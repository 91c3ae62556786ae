import Model
import Store
import Testing

/// What was refused does not come back.
@Suite struct RejectionTests {
  private let meeting = MeetingID(1)
  private let key = Question.contactPointLinkage.key

  /// The fixture's reading with the request in other marks and other spacing, and a longer text.
  private func reread(_ extra: String) -> Reading {
    Fixture.reading(extra: extra, request: "REPLIES are due – soon!")
  }

  private func rejected() throws -> Archive {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    try archive.perform(.reject, on: [ActionItemID(1)], by: Fixture.anna)
    try archive.decide(.rejected, onProposalsOf: meeting, of: key, by: Fixture.anna)
    return archive
  }

  @Test func notInANewVersionWhateverItsMarks() throws {
    let archive = try rejected()
    #expect(
      try Fixture.store(reread(" More."), in: archive) == .newVersion(meeting, version: 2, ImportYield()))
    #expect(try archive.actionItems().map(\.status) == [.rejected])
    #expect(try archive.proposedEntries(of: key).isEmpty)
  }

  @Test(arguments: [false, true]) func notWhenTheMeetingIsWithdrawnAndImportedAgain(_ isEdited: Bool) throws {
    let archive = try rejected()
    try archive.withdraw(meeting, because: "wrong", by: Fixture.anna)
    let again = isEdited ? reread(" More.") : Fixture.reading()
    #expect(try Fixture.store(again, in: archive) == .stored(MeetingID(2), ImportYield()))
    #expect(try archive.proposedEntries(of: key).isEmpty)
    #expect(try archive.verifyJournal().isIntact)
  }

  @Test func whatWasAcceptedInAWithdrawnMeetingIsProposedAgain() throws {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    try archive.perform(.accept, on: [ActionItemID(1)], by: Fixture.anna)
    try archive.withdraw(meeting, because: "wrong", by: Fixture.anna)
    #expect(
      try Fixture.store(in: archive) == .stored(MeetingID(2), ImportYield(actionItems: 1, statements: 1)))
  }

  @Test func whatWasRejectedAndThenWasNotIsProposedAgain() throws {
    let archive = try rejected()
    try archive.undo(by: Fixture.anna)
    try archive.withdraw(meeting, because: "wrong", by: Fixture.anna)
    try Fixture.store(in: archive)
    #expect(try archive.proposedEntries(of: key).map(\.memberState.code) == ["EE"])
  }

  @Test func whatWasStruckOutBeforeStoringIsRememberedToo() throws {
    let archive = try Fixture.archive()
    var first = Fixture.reading()
    first.actions = []
    first.statements = []
    let mending = Mending(unwanted: ["Replies are due soon.", "Estonia confirmed the link."])
    try Fixture.store(first, in: archive, mended: mending)
    #expect(try archive.document(of: meeting)?.mending == mending)
    #expect(
      try Fixture.store(reread(" More."), in: archive) == .newVersion(meeting, version: 2, ImportYield()))
    #expect(try archive.proposedEntries(of: key).isEmpty)
    try archive.withdraw(meeting, because: "wrong", by: Fixture.anna)
    #expect(
      try Fixture.store(Fixture.reading(extra: " Yet more."), in: archive)
        == .stored(MeetingID(2), ImportYield()))
    #expect(try archive.verifyJournal().isIntact)
  }
}
