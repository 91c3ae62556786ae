import Model
import Store
import Testing

@Suite struct ActTests {
  private let item = ActionItemID(1)

  private func stocked() throws -> Archive {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    return archive
  }

  @Test func everyActKeepsBeforeAndAfter() throws {
    let archive = try stocked()
    try archive.perform(.accept, on: [item], by: Fixture.anna)
    let act = try #require(try archive.acts().first)
    #expect(act.words == "accept A1" && act.actor == Fixture.anna)
    #expect(act.changes.map { $0.before?["status"] } == ["proposed"])
    #expect(act.changes.map { $0.after?["status"] } == ["open"])
    #expect(try archive.acts(about: .actionItem(item)).count == 2)
    #expect(try archive.acts(by: "bert").isEmpty)
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
    #expect(throws: ArchiveError.self) { try archive.perform(.accept, on: [item], by: Fixture.delegate) }
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

  @Test func undoAndRedoGoBackAndForthToAnyDepth() throws {
    let archive = try stocked()
    try archive.perform(.accept, on: [item], by: Fixture.anna)
    try archive.perform(.close, on: [item], by: Fixture.anna)
    let closed = try archive.actionItem(item)
    #expect(try archive.undo(by: Fixture.anna).words == "undo: done A1")
    #expect(try archive.undo(by: Fixture.anna).words == "undo: accept A1")
    #expect(try archive.actionItem(item).status == .proposed)
    try archive.redo(by: Fixture.anna)
    #expect(try archive.redo(by: Fixture.anna).words == "redo: done A1")
    #expect(try archive.actionItem(item).closing == closed.closing)
    #expect(throws: ArchiveError.nothingToRedo) { try archive.redo(by: Fixture.anna) }
    try archive.undo(by: Fixture.anna)
    #expect(try archive.actionItem(item).status == .open)
  }

  @Test func aNewActEmptiesTheRedo() throws {
    let archive = try stocked()
    try archive.perform(.accept, on: [item], by: Fixture.anna)
    try archive.undo(by: Fixture.anna)
    try archive.perform(.reject, on: [item], by: Fixture.anna)
    #expect(throws: ArchiveError.nothingToRedo) { try archive.redo(by: Fixture.anna) }
  }

  @Test func undoIsForOwnActsAndStopsWhereAnotherTouchedTheSame() throws {
    let archive = try stocked()
    try archive.perform(.accept, on: [item], by: Fixture.anna)
    let later = try archive.perform(.close, on: [item], by: Fixture.bert)
    #expect(throws: ArchiveError.undoBlocked(.actionItem(item), by: later)) {
      try archive.undo(by: Fixture.anna)
    }
    #expect(try archive.actionItem(item).status == .done)
  }

  @Test func anImportIsNotUndone() throws {
    let archive = try stocked()
    let act = try #require(try archive.acts().first)
    #expect(throws: ArchiveError.importNotUndone(act)) { try archive.undo(by: Fixture.anna) }
    #expect(throws: ArchiveError.nothingToUndo) { try archive.undo(by: Fixture.bert) }
  }

  @Test func numbersAreNeverGivenTwice() throws {
    let archive = try stocked()
    let draft = ActionItemDraft(text: "Write to the capitals", meeting: MeetingID(1))
    let added = try archive.add(draft, by: Fixture.anna)
    #expect(added.id == ActionItemID(2))
    try archive.undo(by: Fixture.anna)
    #expect(throws: ArchiveError.unknownActionItem(added.id)) { try archive.actionItem(added.id) }
    #expect(try archive.add(draft, by: Fixture.anna).id == ActionItemID(3))
    #expect(try archive.actionItems().map(\.id.number) == [1, 3])
  }

  @Test func theJournalShowsWhatWasTamperedWith() throws {
    try Fixture.withFolder { folder in
      let path = folder + "/a.sqlite"
      let archive = try Archive.create(path: path, now: Fixture.clock)
      try Fixture.store(in: archive)
      try archive.perform(.accept, on: [item], by: Fixture.anna)
      let intact = try archive.verifyJournal()
      #expect(intact.isIntact && intact.acts == 2 && intact.head.count == 64)
      try archive.perform(.close, on: [item], by: Fixture.anna)
      #expect(try archive.verifyJournal(expecting: intact.head).isIntact)
      #expect(try !archive.verifyJournal(expecting: String(repeating: "0", count: 64)).isIntact)
      let update = "UPDATE act SET actor = 'mallory' WHERE id = 2"
      #expect(throws: (any Error).self, "the archive itself refuses") {
        try RawDatabase.execute(update, in: path)
      }
      try RawDatabase.execute("DROP TRIGGER act_refuses_update; \(update)", in: path)
      #expect(try archive.verifyJournal().firstBroken == ActID(2))
    }
  }
}
