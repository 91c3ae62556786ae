import Model
import Store
import Testing

@Suite struct ActionItemTests {
  private let item = ActionItemID(1)

  private func stocked() throws -> Archive {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    return archive
  }

  @Test func closingSaysWhenAndByWhom() throws {
    let archive = try stocked()
    try archive.perform(.accept, on: [item], by: Fixture.anna)
    try archive.perform(.close, on: [item], by: Fixture.bert)
    let closing = try #require(try archive.actionItem(item).closing)
    #expect(closing.by == "bert" && closing.day == Day(2019, 4, 11))
    try archive.perform(.reopen, on: [item], by: Fixture.anna)
    #expect(try archive.actionItem(item).closing == nil)
  }

  @Test func whatIsNotAllowedChangesNothing() throws {
    let archive = try stocked()
    let before = try archive.acts().count
    #expect(throws: ArchiveError.transitionNotAllowed(item, .proposed, .close)) {
      try archive.perform(.close, on: [item], by: Fixture.anna)
    }
    #expect(throws: ArchiveError.unknownActionItem(ActionItemID(9))) {
      try archive.perform(.accept, on: [item, ActionItemID(9)], by: Fixture.anna)
    }
    #expect(throws: ArchiveError.nothingToDo) { try archive.perform(.accept, on: [], by: Fixture.anna) }
    #expect {
      try archive.perform(.accept, on: [item], by: Fixture.delegate)
    } throws: { error in
      if case ArchiveError.notPermitted = error { true } else { false }
    }
    #expect(try archive.actionItem(item).status == .proposed)
    #expect(try archive.acts().count == before)
  }

  @Test func whoeverIsSlowerIsToldWhatItIsNow() throws {
    let archive = try stocked()
    let seen = try archive.actionItem(item).revision
    try archive.perform(.accept, on: [item], seen: [item: seen], by: Fixture.anna)
    #expect(throws: ArchiveError.changedMeanwhile(.actionItem(item), now: "open: Replies are due soon.")) {
      try archive.perform(.reject, on: [item], seen: [item: seen], by: Fixture.bert)
    }
  }

  @Test func anAddedItemKeepsAllThatWasAsked() throws {
    let archive = try stocked()
    let anchor = try #require(try archive.actionItem(item).anchor)
    let draft = ActionItemDraft(
      text: "Reply", quote: "Replies are due soon.", anchor: anchor, meeting: MeetingID(1), force: .deadline,
      owners: [.other("the hosts"), .party(.eeas)], due: DueDate(day: Day(2019, 5, 1)))
    let added = try archive.add(draft, by: Fixture.anna)
    #expect(try archive.actionItem(added.id) == added)
    #expect(added.status == .open && added.anchor == anchor && added.owners == draft.owners)
    #expect(added.due == draft.due && added.force == .deadline && added.quote == draft.quote)
  }

  @Test func anItemPointsOnlyAtWhatThereIs() throws {
    let archive = try stocked()
    let place = Anchor(meeting: MeetingID(1), version: 1, position: 1, passage: 1, range: 0..<4000)
    var draft = ActionItemDraft(text: "Reply", quote: "Replies", anchor: place, meeting: MeetingID(1))
    #expect(throws: ArchiveError.unknownPassage(place.reference)) { try archive.add(draft, by: Fixture.anna) }
    draft.anchor = nil
    draft.meeting = MeetingID(7)
    #expect(throws: ArchiveError.unknownMeeting(.id(MeetingID(7)))) {
      try archive.add(draft, by: Fixture.anna)
    }
    #expect(try archive.acts().count == 1)
  }

  @Test func listsAreByMeetingAndStatus() throws {
    let archive = try stocked()
    try Fixture.store(Fixture.reading(day: Day(2018, 1, 1), ordinal: 1), in: archive)
    try archive.perform(.accept, on: [ActionItemID(2)], by: Fixture.anna)
    #expect(try archive.actionItems().map(\.id.number) == [1, 2])
    #expect(try archive.actionItems(of: MeetingID(2)).map(\.id.number) == [2])
    #expect(try archive.actionItems(statuses: [.open, .done]).map(\.id.number) == [2])
    #expect(try archive.actionItems(of: MeetingID(1), statuses: [.open]).isEmpty)
    #expect(try archive.meetings().map(\.openActions) == [0, 1])
    #expect(try archive.meetings().map(\.proposals) == [1, 0])
  }
}
