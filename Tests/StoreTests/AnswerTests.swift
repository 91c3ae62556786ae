import Model
import Store
import Testing

/// What Member States answer to an action item that asks all of them.
@Suite struct AnswerTests {
  private let item = ActionItemID(1)
  private let today = Day(2019, 4, 11)

  /// With one open item of a meeting on 4 April 2019.
  private func stocked() throws -> Archive {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    try archive.perform(.accept, on: [item], by: Fixture.anna)
    return archive
  }

  private func draft(_ code: String, _ status: String) throws -> EntryDraft {
    EntryDraft(
      question: item.description, memberState: try #require(MemberState(named: code)), status: status,
      validFrom: today, source: .secretariat)
  }

  private func board(_ archive: Archive) throws -> Board {
    try #require(
      try archive.answers().board(of: archive.actionItem(item), askedOn: Day(2019, 4, 4), today: today))
  }

  @Test func anAnswerIsRecordedCorrectedAndTakenBack() throws {
    let archive = try stocked()
    try archive.record([draft("LV", "done"), draft("UK", "declined")], by: Fixture.anna)
    #expect(try board(archive).share == "2/28")
    try archive.record([draft("LV", "not_concerned")], by: Fixture.anna)
    try archive.record([draft("UK", "open")], by: Fixture.anna)
    #expect(try board(archive).inWords == "0 done, 0 declined, 1 not concerned, 27 open")
    #expect(try archive.board(of: "A1", asOf: today) == board(archive))
    #expect(try archive.verifyJournal().isIntact)
  }

  @Test func undoAndRedoAreThoseOfTheBoard() throws {
    let archive = try stocked()
    try archive.record([draft("LV", "done")], by: Fixture.anna)
    try archive.undo(by: Fixture.anna)
    #expect(try board(archive).answered == 0)
    try archive.redo(by: Fixture.anna)
    #expect(try board(archive).answered == 1)
    #expect(try archive.acts(about: EntityReference("A1 LV")).count == 3)
    #expect(try archive.acts(about: .actionItem(item)).count == 5, "with those on the item itself")
    try archive.undo(by: Fixture.anna)
    try archive.perform(.owners([.party(.commission)]), on: [item], by: Fixture.anna)
    #expect(try archive.answers().board(of: archive.actionItem(item), askedOn: today, today: today) == nil)
  }

  /// It may not be asked of anybody any more.
  @Test func anAnswerIsTakenBackAlsoWhenOthersAreAskedNow() throws {
    let archive = try stocked()
    try archive.record([draft("LV", "done")], by: Fixture.anna)
    try archive.perform(.owners([.party(.commission)]), on: [item], by: Fixture.bert)
    try archive.undo(by: Fixture.anna)
    try archive.perform(.owners([.party(.memberStates)]), on: [item], by: Fixture.bert)
    #expect(try board(archive).answered == 0)
  }

  @Test func whatCannotBeAnAnswerIsRefused() throws {
    let archive = try stocked()
    #expect(throws: ArchiveError.unknownStatus("linked", question: "A1")) {
      try archive.record([draft("LV", "linked")], by: Fixture.anna)
    }
    #expect(throws: ArchiveError.unknownStatus("not_stated", question: "A1")) {
      try archive.record([draft("LV", "not_stated")], by: Fixture.anna)
    }
    try archive.perform(
      .owners(["EE", "LV"].compactMap { MemberState(named: $0).map { .memberState($0) } }), on: [item],
      by: Fixture.anna)
    let finland = try draft("FI", "done")
    #expect(throws: ArchiveError.notAsked(finland.memberState, question: "A1")) {
      try archive.record([finland], by: Fixture.anna)
    }
    let proposal = try archive.add(
      ActionItemDraft(text: "x", meeting: MeetingID(1), owners: [.party(.memberStates)]), by: Fixture.anna)
    try archive.undo(by: Fixture.anna)
    #expect(throws: ArchiveError.unknownActionItem(proposal.id)) {
      try archive.board(of: proposal.id.description, asOf: today)
    }
  }

  @Test func aProposalTakesNoAnswers() throws {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    #expect(throws: ArchiveError.notAccepted(item, .proposed)) {
      try archive.record([draft("LV", "done")], by: Fixture.anna)
    }
    #expect(try archive.acts().count == 1)
  }

  @Test func whoeverIsSlowerIsRefused() throws {
    let archive = try stocked()
    let seen = try board(archive).rows.reduce(into: [:]) { $0[$1.memberState] = $1.revision }
    try archive.record([draft("LV", "done")], seen: seen, by: Fixture.anna)
    #expect(throws: ArchiveError.self) {
      try archive.record([draft("LV", "declined")], seen: seen, by: Fixture.bert)
    }
    try archive.record([draft("EE", "done")], seen: seen, by: Fixture.bert)
  }

  @Test func closingAsksWhatBecomesOfMissingAnswers() throws {
    let archive = try stocked()
    try archive.record([draft("LV", "done")], by: Fixture.anna)
    #expect(throws: ArchiveError.answersMissing(item, missing: 27, asked: 28)) {
      try archive.perform(.close, on: [item], by: Fixture.anna)
    }
    try archive.perform(.close, on: [item], missing: .leave, by: Fixture.anna)
    #expect(try board(archive).share == "1/28")
    try archive.undo(by: Fixture.anna)
    let act = try archive.perform(.close, on: [item], missing: .notConcerned, by: Fixture.anna)
    #expect(act.changes.count == 28)
    #expect(try board(archive).inWords == "1 done, 0 declined, 27 not concerned, 0 open")
    try archive.undo(by: Fixture.anna)
    #expect(try board(archive).share == "1/28" && archive.actionItem(item).status == .open)
    #expect(try archive.verifyJournal().isIntact)
  }

  @Test func nothingIsAskedWhereAllHaveAnsweredOrNobodyWasToAnswer() throws {
    let archive = try stocked()
    try archive.record(MemberState.all.map { try draft($0.code, "done") }, by: Fixture.anna)
    try archive.perform(.close, on: [item], by: Fixture.anna)
    let own = try archive.add(
      ActionItemDraft(text: "x", meeting: MeetingID(1), owners: [.party(.commission)]), by: Fixture.anna)
    try archive.perform(.close, on: [own.id], by: Fixture.anna)
    #expect(try archive.actionItems(statuses: [.done]).count == 2)
  }

  @Test func whatAStateHasAnsweredWaitsForItNoLonger() throws {
    let archive = try stocked()
    let latvia = try draft("LV", "done").memberState
    #expect(try archive.openActionItems(of: latvia).map(\.id) == [item])
    try archive.record([draft("LV", "done")], by: Fixture.anna)
    #expect(try archive.openActionItems(of: latvia).isEmpty)
    #expect(try archive.openActionItems(of: draft("EE", "done").memberState).map(\.id) == [item])
  }
}
