import Model
import Store
import Testing

/// Entries that minutes propose, and what is decided about them.
@Suite struct StatementTests {
  private let key = Question.contactPointLinkage.key
  private let day = Day(2019, 4, 4)
  private let proposed = EntryID(1)

  private func stocked() throws -> Archive {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    return archive
  }

  @Test func anAcceptedOneHoldsWithItsSource() throws {
    let archive = try stocked()
    let act = try archive.decide(.accepted, on: [proposed, proposed], by: Fixture.anna)
    #expect(act.words == "accept EE linked" && act.changes.count == 1)
    let row = try #require(try archive.board(of: key, asOf: day).rows.first { $0.memberState.code == "EE" })
    #expect(row.status.code == "linked" && row.entry?.source.description == "M1v1.2#1")
    #expect(row.entry?.replaces == proposed && row.entry?.id == EntryID(2))
    #expect(try archive.proposedEntries(of: key).isEmpty)
    #expect(
      throws: ArchiveError.notProposed(proposed, .accepted, replacedBy: EntryID(2)), "it is not seen as it is"
    ) { try archive.decide(.rejected, on: [proposed], by: Fixture.bert) }
    #expect(throws: ArchiveError.notProposed(EntryID(2), .accepted, replacedBy: nil)) {
      try archive.decide(.rejected, on: [EntryID(2)], by: Fixture.bert)
    }
  }

  @Test func anAcceptedOneInOtherWordsIsNotProposedAgainAndAnotherStatusIs() throws {
    let archive = try stocked()
    try archive.decide(.accepted, on: [proposed], by: Fixture.anna)
    var changed = Fixture.reading(extra: " More was said.")
    changed.statements[0].quote = "Estonia is linked."
    try Fixture.store(changed, in: archive)
    #expect(try archive.proposedEntries(of: key).isEmpty)
    changed.cleanedText += "again"
    changed.statements[0].quote = "Estonia is not linked."
    changed.statements[0].status = "not_linked"
    try Fixture.store(changed, in: archive)
    #expect(try archive.proposedEntries(of: key).map(\.status) == ["not_linked"])
  }

  @Test func aDecisionIsUndoneAndRedone() throws {
    let archive = try stocked()
    try archive.decide(.accepted, on: [proposed], by: Fixture.anna)
    #expect(try archive.undo(by: Fixture.anna).words == "undo: accept EE linked")
    #expect(try archive.board(of: key, asOf: day).favourable == 0)
    #expect(try archive.proposedEntries(of: key).map(\.id) == [EntryID(3)])
    try archive.redo(by: Fixture.anna)
    #expect(try archive.board(of: key, asOf: day).favourable == 1)
    #expect(try archive.proposedEntries(of: key).isEmpty)
    #expect(try archive.verifyJournal().isIntact)
  }

  @Test func aRejectedOneCanStillBeAccepted() throws {
    let archive = try stocked()
    try archive.decide(.rejected, on: [proposed], by: Fixture.anna)
    #expect(try archive.board(of: key, asOf: day).favourable == 0)
    try archive.decide(.accepted, on: [EntryID(2)], by: Fixture.anna)
    #expect(try archive.board(of: key, asOf: day).favourable == 1)
    #expect(try archive.verifyJournal().isIntact)
  }

  @Test(arguments: [0..<27, 8..<9]) func whatIsRecordedFromASentenceWaitsNoLonger(_ range: Range<Int>) throws
  {
    let archive = try stocked()
    let estonia = try #require(MemberState(named: "EE"))
    let place = Anchor(meeting: MeetingID(1), version: 1, position: 2, passage: 1, range: range)
    let draft = EntryDraft(
      memberState: estonia, status: "establishing", validFrom: day, source: .minutes(place, quote: "a part"))
    try archive.record([draft], by: Fixture.anna)
    #expect(try archive.proposedEntries(of: key).isEmpty)
    #expect(try archive.entries(of: key, for: estonia).last?.replaces == proposed)
    #expect(try archive.board(of: key, asOf: day).rows.contains { $0.status.code == "establishing" })
    try archive.undo(by: Fixture.anna)
    #expect(try archive.proposedEntries(of: key).count == 1)
    #expect(try archive.board(of: key, asOf: day).count(.notStated) == 28)
    try archive.redo(by: Fixture.anna)
    #expect(try archive.proposedEntries(of: key).isEmpty)
    #expect(try archive.verifyJournal().isIntact)
  }

  @Test func whatIsRecordedOtherwiseLeavesItWaiting() throws {
    let archive = try stocked()
    let place = Anchor(meeting: MeetingID(1), version: 1, position: 2, passage: 1, range: 0..<27)
    for (state, source) in [
      ("EE", EntrySource.letter("a letter")), ("LV", .minutes(place, quote: "Estonia confirmed the link.")),
    ] {
      let state = try #require(MemberState(named: state))
      try archive.record(
        [EntryDraft(memberState: state, status: "linked", validFrom: day, source: source)], by: Fixture.anna)
      #expect(try archive.proposedEntries(of: key).count == 1)
    }
  }

  @Test func ofSeveralStatementsOfASentenceNoneWaitsLonger() throws {
    let archive = try Fixture.archive()
    var reading = Fixture.reading()
    var second = reading.statements[0]
    second.status = "same"
    reading.statements.append(second)
    try Fixture.store(reading, in: archive)
    let first = try #require(try archive.proposedEntries(of: key).first)
    let draft = EntryDraft(
      memberState: first.memberState, status: "same", validFrom: day, source: first.source)
    try archive.record([draft], by: Fixture.anna)
    #expect(try archive.proposedEntries(of: key).isEmpty)
    #expect(try archive.board(of: key, asOf: day).rows.contains { $0.status.code == "same" })
    try archive.undo(by: Fixture.anna)
    #expect(try archive.proposedEntries(of: key).count == 2)
    #expect(try archive.verifyJournal().isIntact)
  }

  @Test func allOfAMeetingAreOneAct() throws {
    let archive = try Fixture.archive()
    var reading = Fixture.reading()
    var second = reading.statements[0]
    second.memberState = try #require(MemberState(named: "LV"))
    reading.statements.append(second)
    try Fixture.store(reading, in: archive)
    let act = try archive.decide(.accepted, onProposalsOf: MeetingID(1), of: key, by: Fixture.anna)
    #expect(act.changes.count == 2)
    #expect(try archive.board(of: key, asOf: day).favourable == 2)
    #expect(throws: ArchiveError.nothingProposed(MeetingID(1))) {
      try archive.decide(.accepted, onProposalsOf: MeetingID(1), of: key, by: Fixture.anna)
    }
    try archive.undo(by: Fixture.anna)
    #expect(try archive.board(of: key, asOf: day).favourable == 0)
    #expect(try archive.proposedEntries(of: key).count == 2)
  }

  @Test func whatIsNotThereIsRefusedAndNothingIsDone() throws {
    let archive = try stocked()
    #expect(throws: ArchiveError.unknownEntry(EntryID(9))) {
      try archive.decide(.accepted, on: [proposed, EntryID(9)], by: Fixture.anna)
    }
    #expect(try archive.acts().count == 1)
  }
}
