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
    try archive.perform(.close, on: [item], missing: .leave, by: Fixture.bert)
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

  @Test func whatIsEditedIsKeptAndUndone() throws {
    let archive = try stocked()
    let before = try archive.actionItem(item)
    let requests: [ActionItemRequest] = [
      .text("Reply to the hosts"), .owners([.party(.eeas)]), .due(Day(2019, 6, 1)), .note("by mail"),
    ]
    for request in requests { try archive.perform(request, on: [item], by: Fixture.anna) }
    let edited = try archive.actionItem(item)
    #expect(edited.text == "Reply to the hosts" && edited.quote == before.quote && edited.note == "by mail")
    #expect(edited.owners == [.party(.eeas)] && edited.due == DueDate(day: Day(2019, 6, 1), words: "soon"))
    #expect(try archive.acts(limit: 1).first?.words == "note A1: by mail")
    #expect(throws: ArchiveError.alreadySo(.actionItem(item))) {
      try archive.perform(.note("by mail"), on: [item], by: Fixture.anna)
    }
    for _ in requests { try archive.undo(by: Fixture.anna) }
    #expect(try archive.actionItem(item).snapshotFields == before.snapshotFields)
  }

  @Test func evidenceBelongsToWhatIsClosed() throws {
    let archive = try stocked()
    #expect(throws: ArchiveError.notClosed(item)) {
      try archive.perform(.evidence("a letter"), on: [item], by: Fixture.anna)
    }
    try archive.perform(.accept, on: [item], by: Fixture.anna)
    try archive.perform(.move(.close, evidence: "a letter", missing: .leave), on: [item], by: Fixture.anna)
    try archive.perform(.reopen, on: [item], by: Fixture.bert)
    #expect(try archive.actionItem(item).closing == nil)
    #expect(try archive.actionItem(item).reopenedOn == Day(2019, 4, 11))
    try archive.undo(by: Fixture.bert)
    #expect(try archive.actionItem(item).closing?.evidence == "a letter")
    #expect(try archive.actionItem(item).reopenedOn == nil)
    #expect(try archive.verifyJournal().strayed.isEmpty)
  }

  @Test func manyAreTriedAsOneActAndEachRefusalIsTold() throws {
    let archive = try stocked()
    let draft = ActionItemDraft(text: "Book the room", meeting: MeetingID(1))
    let open = try archive.add(draft, by: Fixture.anna).id
    let (act, refusals) = try archive.attempt(.move(.close), on: [item, open], by: Fixture.anna)
    #expect(act.words == "done \(open)" && act.changes.count == 1)
    #expect(refusals.map(\.id) == [item])
    #expect(refusals.map(\.error) == [.transitionNotAllowed(item, .proposed, .close)])
    #expect(throws: ArchiveError.transitionNotAllowed(item, .proposed, .close)) {
      try archive.attempt(.move(.close), on: [item, open], by: Fixture.anna)
    }
  }

  @Test func mergingKeepsOneAndIsUndoneAsOne() throws {
    let archive = try stocked()
    let draft = ActionItemDraft(text: "Reply", meeting: MeetingID(1), owners: [.party(.eeas)])
    let other = try archive.add(draft, by: Fixture.anna).id
    try archive.merge([other], into: item, by: Fixture.anna)
    #expect(try archive.actionItem(item).owners.contains(.party(.eeas)))
    let dropped = try archive.actionItem(other)
    #expect(dropped.status == .dropped && dropped.mergedInto == item)
    #expect(throws: ArchiveError.transitionNotAllowed(other, .dropped, .drop)) {
      try archive.merge([other], into: item, by: Fixture.anna)
    }
    try archive.undo(by: Fixture.anna)
    #expect(try archive.actionItem(other).status == .open)
    #expect(try archive.actionItem(item).owners.contains(.party(.eeas)) == false)
    #expect(try archive.verifyJournal().strayed.isEmpty)
  }
}

extension ActionItem {
  /// What of an item an undo brings back.
  fileprivate var snapshotFields: [String] {
    [status.rawValue, text, note, due.map { "\($0)" } ?? ""] + owners.map(\.description)
  }
}
