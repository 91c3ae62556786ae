import Model
import Store
import Testing

@Suite struct VersionTests {
  private let meeting = MeetingID(1)
  private let item = ActionItemID(1)

  @Test func theStatusOfTheCurrentMinutesIsSetAndUndone() throws {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    #expect(try archive.setStatus(.approved, of: meeting, by: Fixture.anna).words == "approved M1v1")
    #expect(try archive.versions(of: meeting).map(\.status) == [.approved])
    #expect(try archive.meetings().map(\.versionStatus) == [.approved])
    try archive.setStatus(.draft, of: meeting, by: Fixture.anna)
    #expect(try archive.undo(by: Fixture.anna).words == "undo: draft M1v1")
    #expect(try archive.undo(by: Fixture.anna).words == "undo: approved M1v1")
    #expect(try archive.redo(by: Fixture.anna).words == "redo: approved M1v1")
    #expect(try archive.versions(of: meeting).map(\.status) == [.approved])
    #expect(try archive.verifyJournal().isIntact)
  }

  @Test func whatTheStatusCannotBeSetOnIsRefused() throws {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    let entity = EntityReference.version(meeting, number: 1)
    #expect(throws: ArchiveError.alreadySo(entity)) {
      try archive.setStatus(.draft, of: meeting, by: Fixture.anna)
    }
    let seen = try #require(try archive.versions(of: meeting).last).revision
    try archive.setStatus(.circulated, of: meeting, seen: seen, by: Fixture.bert)
    #expect(throws: ArchiveError.changedMeanwhile(entity, now: "circulated")) {
      try archive.setStatus(.approved, of: meeting, seen: seen, by: Fixture.anna)
    }
    let planned = try archive.add(MeetingDraft(title: "Next", firstDay: Day(2019, 9, 9)), by: Fixture.anna)
    #expect(throws: ArchiveError.noMinutes(planned.id)) {
      try archive.setStatus(.approved, of: planned.id, by: Fixture.anna)
    }
    #expect(try archive.acts().count == 3)
  }

  @Test func aNewVersionIsADraftAndSupersedesTheOneBefore() throws {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    try archive.setStatus(.approved, of: meeting, by: Fixture.anna)
    try Fixture.store(Fixture.reading(extra: " More was said."), in: archive)
    let versions = try archive.versions(of: meeting)
    #expect(versions.map(\.status) == [.approved, .draft])
    #expect(versions.map(\.supersededBy) == [2, nil])
  }

  @Test func anItemFollowsItsSentence() throws {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    try archive.perform(.accept, on: [item], by: Fixture.anna)
    var changed = Fixture.reading()
    changed.agenda[0].passages.insert(Passage(text: "Before all that, everybody was greeted."), at: 0)
    changed.actions = []
    changed.cleanedText += "greeted"
    try Fixture.store(changed, in: archive)
    let after = try archive.actionItem(item)
    #expect(after.anchor?.reference.description == "M1v2.1#2" && !after.hasLostSentence)
    #expect(after.status == .open && after.quote == "Replies are due soon.")
    let act = try #require(try archive.acts(limit: 1).first)
    let change = try #require(act.changes.first { $0.entity == .actionItem(item) })
    #expect(change.before?["source"] == "M1v1.1#1" && change.after?["source"] == "M1v2.1#2")
    #expect(try archive.verifyJournal().isIntact)
  }

  @Test func anItemThatLosesItsSentenceSaysSoAndFindsItAgain() throws {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    try Fixture.store(Fixture.reading(request: "Nothing is due."), in: archive)
    #expect(try archive.actionItem(item).hasLostSentence)
    #expect(try archive.actionItem(item).anchor?.version == 1)
    #expect(try archive.actionItems().map(\.hasLostSentence) == [true, false])
    try Fixture.store(Fixture.reading(extra: " After all."), in: archive)
    #expect(try archive.actionItem(item).anchor?.reference.description == "M1v3.1#1")
    #expect(try !archive.actionItem(item).hasLostSentence)
    #expect(try archive.verifyJournal().isIntact)
  }

  @Test func anEarlierTextIsCurrentAgainOnlyWhereTheMeetingIsNamed() throws {
    let archive = try Fixture.archive()
    let first = Fixture.reading()
    let target = ImportTarget.meeting(meeting)
    try Fixture.store(first, in: archive)
    try Fixture.store(Fixture.reading(extra: " More was said."), in: archive)
    #expect(try Fixture.store(first, in: archive) == .unchanged(meeting, version: 1))
    #expect(
      try Fixture.store(first, in: archive, as: target) == .newVersion(meeting, version: 3, ImportYield()))
    #expect(try archive.minutes(of: meeting)?.agenda == first.agenda)
    #expect(try Fixture.store(first, in: archive, as: target) == .unchanged(meeting, version: 3))
    #expect(try archive.verifyJournal().isIntact)
  }

  @Test func minutesAreStoredWithTheMeetingThatIsNamed() throws {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    let other = Fixture.reading(day: Day(2019, 4, 5))
    #expect(
      try Fixture.store(other, in: archive, as: .meeting(meeting))
        == .newVersion(meeting, version: 2, ImportYield()))
    #expect(try archive.meeting(.id(meeting)).firstDay == Day(2019, 4, 4))
    let again = Fixture.reading(extra: " Again.")
    #expect(
      try Fixture.store(again, in: archive, as: .newMeeting)
        == .stored(MeetingID(2), ImportYield(actionItems: 1, statements: 1)))
    #expect(throws: ArchiveError.unknownMeeting(.id(MeetingID(9)))) {
      try Fixture.store(Fixture.reading(extra: " Once more."), in: archive, as: .meeting(MeetingID(9)))
    }
  }
}
