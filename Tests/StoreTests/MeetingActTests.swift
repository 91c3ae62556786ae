import Model
import Store
import Testing

@Suite struct MeetingActTests {
  private let meeting = MeetingID(1)
  private let day = Day(2019, 4, 4)

  private func stocked() throws -> Archive {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    return archive
  }

  @Test func aMeetingIsMendedAndTheMendingUndone() throws {
    let archive = try stocked()
    let before = try archive.meeting(.id(meeting))
    let act = try archive.edit(meeting, seen: before.revision, by: Fixture.anna) { meeting in
      meeting.title = "Third Meeting"
      meeting.ordinal = nil
      meeting.startTime = ClockTime("09:30")
    }
    #expect(act.words == "edit M1" && act.changes.first?.after?["title"] == "Third Meeting")
    #expect(try archive.meeting(.id(meeting)).title == "Third Meeting")
    #expect(throws: ArchiveError.changedMeanwhile(.meeting(meeting), now: "2019-04-04 Third Meeting")) {
      try archive.edit(meeting, seen: before.revision, by: Fixture.bert) { $0.title = "Other" }
    }
    let undo = try archive.undo(by: Fixture.anna)
    var restored = before
    restored.revision = undo.id
    #expect(try archive.meeting(.id(meeting)) == restored)
    try archive.redo(by: Fixture.anna)
    #expect(try archive.meeting(.id(meeting)).ordinal == nil)
    #expect(try archive.verifyJournal().isIntact)
  }

  @Test func whatChangesNothingOrCannotBeIsRefused() throws {
    let archive = try stocked()
    #expect(throws: ArchiveError.alreadySo(.meeting(meeting))) {
      try archive.edit(meeting, by: Fixture.anna) { $0.title = "A Meeting" }
    }
    #expect(throws: ArchiveError.endsBeforeItBegins) {
      try archive.edit(meeting, by: Fixture.anna) { $0.lastDay = day.adding(days: -1) }
    }
    #expect(throws: ArchiveError.endsBeforeItBegins) {
      try archive.edit(meeting, by: Fixture.anna) {
        $0.startTime = ClockTime("10:00")
        $0.endTime = ClockTime("09:00")
      }
    }
    #expect(throws: ArchiveError.unknownMeeting(.id(MeetingID(7)))) {
      try archive.edit(MeetingID(7), by: Fixture.anna) { $0.title = "Other" }
    }
    #expect(try archive.acts().count == 1)
  }

  @Test func searchComesToTheNewestFirstAlsoWhenADayIsMended() throws {
    let archive = try stocked()
    try Fixture.store(Fixture.reading(day: Day(2019, 6, 1), ordinal: 4), in: archive)
    func found() throws -> [Int] { try archive.search("Chair").map(\.meeting.id.number) }
    #expect(try found() == [2, 1])
    try archive.edit(meeting, by: Fixture.anna) { meeting in
      meeting.firstDay = Day(2019, 7, 1)
      meeting.lastDay = Day(2019, 7, 1)
    }
    #expect(try found() == [1, 2])
    #expect(try archive.search("campagne").isEmpty)
    #expect(try archive.search("Κύπρος").map(\.passage) == [2, 2])
    #expect(try archive.actionItem(ActionItemID(1)).anchor?.reference.description == "M1v1.1#1")
    try archive.undo(by: Fixture.anna)
    #expect(try found() == [2, 1])
    try archive.redo(by: Fixture.anna)
    #expect(try found() == [1, 2])
    #expect(try archive.verifyJournal().isIntact)
  }

  @Test func statementsHoldFromTheMendedDay() throws {
    let archive = try stocked()
    let key = Question.contactPointLinkage.key
    let proposed = try #require(try archive.proposedEntries(of: key).first)
    try archive.decide(.accepted, on: [proposed.id], by: Fixture.anna)
    let new = day.adding(days: 10)
    try archive.edit(meeting, by: Fixture.anna) { meeting in
      meeting.firstDay = new
      meeting.lastDay = new
    }
    #expect(try archive.board(of: key, asOf: new.adding(days: -1)).favourable == 0)
    #expect(try archive.board(of: key, asOf: new).favourable == 1)
    try archive.undo(by: Fixture.anna)
    #expect(try archive.board(of: key, asOf: day).favourable == 1)
    #expect(try archive.verifyJournal().isIntact)
  }

  @Test func aWithdrawnMeetingLeavesTheListsAndComesBack() throws {
    let archive = try stocked()
    let act = try archive.withdraw(meeting, because: "imported twice", by: Fixture.anna)
    #expect(act.words == "withdraw M1: imported twice")
    #expect(try archive.meetings().isEmpty && archive.actionItems().isEmpty)
    #expect(try archive.search("Chair").isEmpty)
    #expect(try archive.proposedEntries(of: Question.contactPointLinkage.key).isEmpty)
    #expect(try archive.meeting(.id(meeting)).withdrawnBecause == "imported twice")
    #expect(throws: ArchiveError.alreadySo(.meeting(meeting))) {
      try archive.withdraw(meeting, because: "once more", by: Fixture.anna)
    }
    try archive.undo(by: Fixture.anna)
    #expect(try archive.meetings().count == 1 && archive.search("Chair").count == 1)
    try archive.redo(by: Fixture.anna)
    try archive.reinstate(meeting, by: Fixture.bert)
    #expect(try archive.meetings().count == 1)
    #expect(try archive.verifyJournal().isIntact)
  }

  @Test func aMeetingToComeIsAddedTakenBackAndGivesItsNumberToNoOther() throws {
    let archive = try stocked()
    let draft = MeetingDraft(title: "Autumn", body: "A Network", firstDay: Day(2019, 10, 1))
    let planned = try archive.add(draft, by: Fixture.anna)
    #expect(planned.id == MeetingID(2) && planned.lastDay == planned.firstDay)
    #expect(try archive.meetings().map(\.versionStatus) == [nil, .draft])
    try archive.undo(by: Fixture.anna)
    #expect(throws: ArchiveError.unknownMeeting(.id(planned.id))) { try archive.meeting(.id(planned.id)) }
    #expect(try archive.meetings().count == 1 && archive.verifyJournal().isIntact)
    #expect(try archive.add(draft, by: Fixture.bert).id == MeetingID(3))
    try archive.redo(by: Fixture.anna)
    #expect(try archive.meeting(.id(planned.id)).title == "Autumn")
    #expect(try archive.verifyJournal().isIntact)
  }

  @Test func aMeetingThatHasSomethingIsNotTakenBack() throws {
    let archive = try stocked()
    let draft = MeetingDraft(title: "Autumn", body: "A Network", firstDay: Day(2019, 10, 1))
    let planned = try archive.add(draft, by: Fixture.bert)
    try archive.add(ActionItemDraft(text: "Book the room", meeting: planned.id), by: Fixture.anna)
    #expect(throws: ArchiveError.self) { try archive.undo(by: Fixture.bert) }
    try archive.undo(by: Fixture.anna)
    try archive.undo(by: Fixture.bert)
    try archive.redo(by: Fixture.bert)
    let minutes = Fixture.reading(day: Day(2019, 10, 1), ordinal: nil)
    #expect(
      try Fixture.store(minutes, in: archive)
        == .stored(planned.id, ImportYield(actionItems: 1, statements: 1)))
    #expect(throws: ArchiveError.self) { try archive.undo(by: Fixture.bert) }
    #expect(try archive.verifyJournal().isIntact)
  }

  @Test func itWorksAcrossProcesses() throws {
    try Fixture.withArchive { path in
      let first = try Archive(path: path, now: Fixture.clock)
      let second = try Archive(path: path, now: Fixture.clock)
      try Fixture.store(in: first)
      let seen = try second.meeting(.id(meeting)).revision
      try first.setStatus(.circulated, of: meeting, by: Fixture.anna)
      try second.edit(meeting, seen: seen, by: Fixture.bert) { $0.title = "Spring" }
      #expect(throws: ArchiveError.self) {
        try first.withdraw(meeting, because: "x", seen: seen, by: Fixture.anna)
      }
      try first.undo(by: Fixture.anna)
      #expect(try second.versions(of: meeting).map(\.status) == [.draft])
      #expect(try second.undo(by: Fixture.bert).words == "undo: edit M1")
      #expect(try first.verifyJournal().isIntact)
    }
  }
}
