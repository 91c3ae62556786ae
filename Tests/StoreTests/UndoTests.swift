import Model
import Store
import Testing

@Suite struct UndoTests {
  private let item = ActionItemID(1)

  private func stocked() throws -> Archive {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    return archive
  }

  @Test func undoAndRedoGoBackAndForthToAnyDepth() throws {
    let archive = try stocked()
    try archive.perform(.accept, on: [item], by: Fixture.anna)
    try archive.perform(.close, on: [item], missing: .leave, by: Fixture.anna)
    let closed = try archive.actionItem(item)
    for _ in 1...3 {
      #expect(try archive.undo(by: Fixture.anna).words == "undo: done A1")
      #expect(try archive.undo(by: Fixture.anna).words == "undo: accept A1")
      #expect(try archive.actionItem(item).status == .proposed)
      #expect(try archive.redo(by: Fixture.anna).words == "redo: accept A1")
      #expect(try archive.redo(by: Fixture.anna).words == "redo: done A1")
      #expect(try archive.actionItem(item).closing == closed.closing)
      #expect(throws: ArchiveError.nothingToRedo) { try archive.redo(by: Fixture.anna) }
    }
    #expect(try archive.verifyJournal().isIntact)
  }

  @Test func anUndoSaysWhatItUndoesAndWhatItChanged() throws {
    let archive = try stocked()
    let done = try archive.perform(.accept, on: [item], by: Fixture.anna)
    let undone = try archive.undo(by: Fixture.anna)
    #expect(undone.undoes == done.id && undone.redoes == nil)
    #expect(undone.changes.map(\.before) == done.changes.map(\.after))
    #expect(undone.changes.map(\.after) == done.changes.map(\.before))
    let redone = try archive.redo(by: Fixture.anna)
    #expect(redone.redoes == undone.id && redone.changes == done.changes)
    #expect(try archive.acts(limit: 1) == [redone])
  }

  @Test func aBulkEditIsUndoneAsOne() throws {
    let archive = try stocked()
    for text in ["One", "Two"] {
      try archive.add(ActionItemDraft(text: text, meeting: MeetingID(1)), by: Fixture.anna)
    }
    let act = try archive.perform(.close, on: [2, 3, 2].map { ActionItemID($0) }, by: Fixture.anna)
    #expect(act.changes.count == 2)
    try archive.undo(by: Fixture.anna)
    #expect(try archive.actionItems(statuses: [.open]).map(\.id.number) == [2, 3])
  }

  @Test func itWorksAcrossProcessesAndRestarts() throws {
    try Fixture.withArchive { path in
      do {
        let archive = try Archive(path: path, now: Fixture.clock)
        try Fixture.store(in: archive)
        try archive.perform(.accept, on: [item], by: Fixture.anna)
      }
      #expect(try Archive(path: path).undo(by: Fixture.anna).words == "undo: accept A1")
      #expect(try Archive(path: path).redo(by: Fixture.anna).words == "redo: accept A1")
      #expect(try Archive(path: path, access: .readOnly).actionItem(item).status == .open)
    }
  }

  @Test func aNewActEmptiesTheRedoButNotAnothersAct() throws {
    let archive = try stocked()
    try archive.perform(.accept, on: [item], by: Fixture.anna)
    try archive.undo(by: Fixture.anna)
    try archive.add(ActionItemDraft(text: "Other", meeting: MeetingID(1)), by: Fixture.bert)
    try archive.redo(by: Fixture.anna)
    try archive.undo(by: Fixture.anna)
    try archive.perform(.reject, on: [item], by: Fixture.anna)
    #expect(throws: ArchiveError.nothingToRedo) { try archive.redo(by: Fixture.anna) }
  }

  @Test func itStopsWhereAnotherTouchedTheSame() throws {
    let archive = try stocked()
    try archive.perform(.accept, on: [item], by: Fixture.anna)
    let later = try archive.perform(.close, on: [item], missing: .leave, by: Fixture.bert)
    #expect(throws: ArchiveError.undoBlocked(.actionItem(item), by: later)) {
      try archive.undo(by: Fixture.anna)
    }
    try archive.undo(by: Fixture.bert)
    #expect(
      try archive.undo(by: Fixture.anna).words == "undo: accept A1", "what is undone is in nobody's way")
    #expect(throws: ArchiveError.self, "what it was done to is gone") { try archive.redo(by: Fixture.bert) }
    try archive.redo(by: Fixture.anna)
    let again = try archive.redo(by: Fixture.bert)
    #expect(throws: ArchiveError.undoBlocked(.actionItem(item), by: again)) {
      try archive.undo(by: Fixture.anna)
    }
    #expect(try archive.actionItem(item).status == .done)
  }

  @Test func anImportIsNotUndone() throws {
    let archive = try stocked()
    let act = try #require(try archive.acts().first)
    #expect(throws: ArchiveError.importNotUndone(act)) { try archive.undo(by: Fixture.anna) }
    #expect(throws: ArchiveError.nothingToUndo) { try archive.undo(by: Fixture.bert) }
    #expect(try archive.acts().count == 1)
  }

  @Test func numbersAreNeverGivenTwice() throws {
    let archive = try stocked()
    let draft = ActionItemDraft(text: "Write to the capitals", meeting: MeetingID(1))
    let added = try archive.add(draft, by: Fixture.anna)
    #expect(added.id == ActionItemID(2))
    try archive.undo(by: Fixture.anna)
    #expect(throws: ArchiveError.unknownActionItem(added.id)) { try archive.actionItem(added.id) }
    #expect(throws: ArchiveError.unknownActionItem(added.id)) {
      try archive.perform(.close, on: [added.id], by: Fixture.anna)
    }
    #expect(try archive.verifyJournal().isIntact)
    #expect(try archive.add(draft, by: Fixture.bert).id == ActionItemID(3))
    #expect(try archive.actionItems().map(\.id.number) == [1, 3])
    try archive.redo(by: Fixture.anna)
    let restored = try archive.actionItem(added.id)
    #expect(restored.text == added.text && restored.status == .open)
  }

  @Test func everythingAboutAnItemComesBack() throws {
    let archive = try stocked()
    try archive.perform(.accept, on: [item], by: Fixture.anna)
    try archive.perform(.drop, on: [item], reason: "overtaken", by: Fixture.anna)
    var before = try archive.actionItem(item)
    #expect(before.closing?.reason == "overtaken")
    #expect(try archive.acts(limit: 1).first?.words == "drop A1: overtaken")
    try archive.perform(.reopen, on: [item], by: Fixture.anna)
    let undo = try archive.undo(by: Fixture.anna)
    before.revision = undo.id
    #expect(try archive.actionItem(item) == before)
  }
}
