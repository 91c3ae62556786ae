import Model
import Store
import Testing

@Suite struct LinkageTests {
  private let key = Question.contactPointLinkage.key
  private let day = Day(2019, 4, 4)

  private func draft(_ state: String, _ status: String, _ day: Day) throws -> EntryDraft {
    EntryDraft(
      memberState: try #require(MemberState(named: state)), status: status, validFrom: day,
      source: .letter("Ares(2019)1"))
  }

  @Test func theFirstQuestionIsTheModels() throws {
    #expect(try Fixture.archive().question(key) == .contactPointLinkage)
    #expect(throws: ArchiveError.unknownQuestion("other")) { try Fixture.archive().question("other") }
  }

  @Test func statementsOfMinutesAreOnlyProposed() throws {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    #expect(try archive.board(of: key, asOf: day).count(.notStated) == 28)
    let entry = try #require(try archive.entries(of: key).first)
    #expect(entry.standing == .proposed && entry.source.description == "M1v1.2#1")
  }

  @Test func whatHeldAndWhatWasKnownAreTwoThings() throws {
    let archive = try Fixture.archive()
    let first = try archive.record([try draft("EE", "establishing", day)], by: Fixture.anna)
    try archive.record([try draft("EE", "linked", day), try draft("LV", "same", day)], by: Fixture.anna)
    #expect(try archive.board(of: key, asOf: day).favourable == 2)
    #expect(try archive.board(of: key, asOf: day, knownAt: first.id).favourable == 0)
    #expect(try archive.board(of: key, asOf: day.adding(days: -1)).count(.notStated) == 28)
  }

  @Test func undoingAnAnswerBringsBackTheOneBefore() throws {
    let archive = try Fixture.archive()
    try archive.record([try draft("EE", "establishing", day)], by: Fixture.anna)
    try archive.record([try draft("EE", "linked", day)], by: Fixture.anna)
    #expect(try archive.undo(by: Fixture.anna).words == "undo: set EE linked")
    let estonia = try #require(MemberState(named: "EE"))
    func status() throws -> String? {
      try archive.board(of: key, asOf: day).rows.first { $0.memberState == estonia }?.status.code
    }
    #expect(try status() == "establishing")
    try archive.redo(by: Fixture.anna)
    #expect(try status() == "linked")
    try archive.undo(by: Fixture.anna)
    try archive.undo(by: Fixture.anna)
    #expect(try status() == "not_stated")
    #expect(try archive.entries(of: key).count == 6, "nothing is ever deleted")
  }

  @Test func whatCannotBeIsRefused() throws {
    let archive = try Fixture.archive()
    #expect(throws: ArchiveError.unknownStatus("maybe", question: key)) {
      try archive.record([try draft("EE", "maybe", day)], by: Fixture.anna)
    }
    let exit = Day(2020, 2, 1)
    #expect(throws: ArchiveError.self) {
      try archive.record([try draft("UK", "linked", exit)], by: Fixture.anna)
    }
    #expect(throws: ArchiveError.inTheFuture(Day(2019, 4, 12))) {
      try archive.record(
        [try draft("EE", "linked", day), try draft("LV", "linked", Day(2019, 4, 12))], by: Fixture.anna)
    }
    #expect(throws: ArchiveError.notAMember(try #require(MemberState(named: "HR")), Day(2013, 6, 30))) {
      try archive.record([try draft("HR", "linked", Day(2013, 6, 30))], by: Fixture.anna)
    }
    var unsourced = try draft("EE", "linked", day)
    unsourced.source = .letter(" ")
    #expect(throws: ArchiveError.withoutSource(unsourced.memberState)) {
      try archive.record([unsourced], by: Fixture.anna)
    }
    let nowhere = Anchor(meeting: MeetingID(9), version: 1, position: 1, passage: 1, range: 0..<1)
    unsourced.source = .minutes(nowhere, quote: "x")
    #expect(throws: ArchiveError.unknownPassage(nowhere.reference)) {
      try archive.record([unsourced], by: Fixture.anna)
    }
    #expect(try archive.entries(of: key).isEmpty)
    #expect(try archive.acts().isEmpty)
  }

  @Test func anEntrySaysWhoRecordedItAndWhen() throws {
    let archive = try Fixture.archive()
    let act = try archive.record([try draft("EE", "linked", day)], by: Fixture.anna)
    let entry = try #require(try archive.entries(of: key).first)
    #expect(entry.recording == Entry.Recording(at: act.at, by: "anna"))
  }

  @Test func whatWasKnownByTheEndOfADay() throws {
    let archive = try Fixture.archive()
    let act = try archive.record([try draft("EE", "linked", day)], by: Fixture.anna)
    let today = act.at.dayInBrussels
    #expect(try archive.lastAct(until: today) == act.id)
    #expect(try archive.lastAct(until: today.adding(days: -1)) == .none)
    #expect(try archive.changeDays(of: key) == [day, Day(2020, 2, 1)])
  }

  @Test func whoeverIsSlowerIsTold() throws {
    let archive = try Fixture.archive()
    let estonia = try #require(MemberState(named: "EE"))
    func row() throws -> Board.Row? {
      try archive.board(of: key, asOf: day).rows.first { $0.memberState == estonia }
    }
    let untouched = try #require(try row()).revision
    let seen = try archive.record(
      [try draft("EE", "establishing", day)], seen: [estonia: untouched], by: Fixture.anna)
    #expect(try row()?.revision == seen.id)
    try archive.record([try draft("EE", "linked", day)], seen: [estonia: seen.id], by: Fixture.bert)
    for stale in [untouched, seen.id] {
      #expect(throws: ArchiveError.changedMeanwhile(.answer(question: key, estonia), now: "linked")) {
        try archive.record([try draft("EE", "same", day)], seen: [estonia: stale], by: Fixture.anna)
      }
    }
    #expect(try archive.entries(of: key).count == 2)
  }

  @Test func theJournalSaysWhatHeldBefore() throws {
    let archive = try Fixture.archive()
    try archive.record([try draft("EE", "establishing", day)], by: Fixture.anna)
    let second = try archive.record([try draft("EE", "linked", day.adding(days: 3))], by: Fixture.anna)
    #expect(second.changes.map { $0.before?["status"] } == ["establishing"])
    #expect(second.changes.map { $0.after?["status"] } == ["linked"])
    let earlier = try archive.record([try draft("EE", "same", day.adding(days: -9))], by: Fixture.anna)
    #expect(earlier.changes.map(\.before) == [nil])
    let undone = try archive.undo(by: Fixture.anna)
    #expect(undone.changes.map { $0.before?["status"] } == ["same"])
    #expect(undone.changes.map { $0.after?["status"] } == [nil])
  }

  @Test func aWithdrawalIsRecordedToo() throws {
    let archive = try Fixture.archive()
    try archive.record([try draft("EE", "linked", day)], by: Fixture.anna)
    try archive.record([try draft("EE", "not_stated", day.adding(days: 5))], by: Fixture.anna)
    #expect(try archive.board(of: key, asOf: day.adding(days: 4)).favourable == 1)
    #expect(try archive.board(of: key, asOf: day.adding(days: 5)).count(.notStated) == 28)
  }

  @Test func whatWasKnownStaysKnownAfterAnUndo() throws {
    let archive = try Fixture.archive()
    let recorded = try archive.record([try draft("EE", "linked", day)], by: Fixture.anna)
    try archive.undo(by: Fixture.anna)
    #expect(try archive.board(of: key, asOf: day).favourable == 0)
    #expect(try archive.board(of: key, asOf: day, knownAt: recorded.id).favourable == 1)
    #expect(try archive.board(of: key, asOf: day, knownAt: ActID.none).favourable == 0)
  }

  @Test func anAnswerFromTheMinutesKeepsItsPlace() throws {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    let proposed = try #require(try archive.entries(of: key).first)
    var draft = try draft("EE", "linked", day)
    draft.source = proposed.source
    draft.note = "by telephone"
    try archive.record([draft], by: Fixture.anna)
    let estonia = proposed.memberState
    let recorded = try #require(try archive.entries(of: key, for: estonia).last)
    #expect(recorded.source == proposed.source && recorded.note == "by telephone")
    #expect(recorded.standing == .accepted && recorded.status == "linked" && recorded.validFrom == day)
    #expect(try archive.entries(of: key, for: MemberState(named: "LV")).isEmpty)
  }

  @Test func aStatementAboutANonMemberProposesNothing() throws {
    let archive = try Fixture.archive()
    var reading = Fixture.reading(day: Day(2020, 2, 1))
    reading.statements[0].memberState = try #require(MemberState(named: "UK"))
    try Fixture.store(reading, in: archive)
    #expect(try archive.entries(of: key).isEmpty)
    #expect(try archive.board(of: key, asOf: Day(2020, 2, 1)).count(.notStated) == 27)
  }
}
