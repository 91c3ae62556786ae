import GRDB
import Model
import Store
import Testing

@Suite struct JournalTests {
  private let item = ActionItemID(1)

  @Test func everyActKeepsBeforeAndAfter() throws {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    try archive.perform(.accept, on: [item], by: Fixture.anna)
    let act = try #require(try archive.acts().first)
    #expect(act.words == "accept A1" && act.actor == Fixture.anna)
    #expect(act.changes.map { $0.before?["status"] } == ["proposed"])
    #expect(act.changes.map { $0.after?["status"] } == ["open"])
  }

  @Test func actsAreFoundByEntityTimeAndActor() throws {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    let accepted = try archive.perform(.accept, on: [item], by: Fixture.bert)
    try Fixture.store(Fixture.reading(extra: " More was said."), in: archive)
    func numbers(_ acts: [Act]) -> [Int] { acts.map(\.id.number) }
    #expect(numbers(try archive.acts(about: .actionItem(item))) == [3, 2, 1], "it followed its sentence")
    #expect(numbers(try archive.acts(about: .meeting(MeetingID(1)))) == [3, 1])
    #expect(numbers(try archive.acts(about: .version(MeetingID(1), number: 2))) == [3])
    #expect(numbers(try archive.acts(since: accepted.at)) == [3, 2])
    #expect(numbers(try archive.acts(by: "bert")) == [2])
    #expect(numbers(try archive.acts(limit: 2)) == [3, 2])
    #expect(try archive.acts(by: "nobody").isEmpty)
  }

  @Test func aKeptHeadIsFoundAgain() throws {
    let archive = try Fixture.archive()
    #expect(try archive.verifyJournal().head == "")
    try Fixture.store(in: archive)
    let kept = try archive.verifyJournal()
    #expect(kept.isIntact && kept.acts == 1 && kept.head.count == 64)
    try archive.perform(.accept, on: [item], by: Fixture.anna)
    #expect(try archive.verifyJournal().head != kept.head)
    #expect(try archive.verifyJournal(expecting: kept.head.uppercased()).isIntact)
    let other = try archive.verifyJournal(expecting: String(repeating: "0", count: 64))
    #expect(!other.isIntact && other.firstBroken == nil)
  }

  @Test(arguments: [
    "UPDATE act SET actor = 'mallory' WHERE id = 2", "UPDATE act SET at = at + 1 WHERE id = 2",
    "UPDATE act SET words = 'reject A1' WHERE id = 2", "UPDATE act SET role = 'delegate' WHERE id = 2",
    "UPDATE act SET undoable = 0 WHERE id = 2", "UPDATE act SET hash = zeroblob(32) WHERE id = 2",
    "UPDATE change SET after = replace(after, 'open', 'done') WHERE act = 2",
    "UPDATE change SET entity = 'A9' WHERE act = 2", "UPDATE change SET before = NULL WHERE act = 2",
    "UPDATE change SET after = after || ' ' WHERE act = 2", "DELETE FROM change WHERE act = 2",
    "DELETE FROM act WHERE id = 1",
  ])
  func anEditedActIsFound(_ edit: String) throws {
    #expect(try verification(after: edit).firstBroken == ActID(2))
  }

  @Test(arguments: [
    ("UPDATE action_item SET text = 'Nothing' WHERE id = 1", "A1"),
    ("UPDATE action_item_owner SET owner = 'EE' WHERE position = 2", "A1"),
    ("UPDATE action_item SET anchor_end = anchor_end - 1", "A1"),
    ("DELETE FROM action_item WHERE id = 1", "A1"),
    ("UPDATE meeting SET title = 'Another'", "M1"), ("UPDATE passage SET text = text || '!'", "M1v1"),
    ("UPDATE agenda_item SET label = NULL", "M1v1"), ("UPDATE version SET original = zeroblob(9)", "M1v1"),
    ("UPDATE version SET cleaned_text = ''", "M1v1"), ("UPDATE version SET status = 'approved'", "M1v1"),
    ("UPDATE entry SET standing = 'accepted'", "contact-point-linkage EE"),
    ("DELETE FROM entry", "contact-point-linkage EE"),
  ])
  func whatNoActChangedIsFound(_ edit: String, _ entity: String) throws {
    let verification = try verification(after: edit)
    #expect(verification.strayed.map(\.description) == [entity])
    #expect(verification.firstBroken == nil && !verification.isIntact)
  }

  @Test(arguments: [
    ("act", "at"), ("change", "after"), ("passage", "text"), ("agenda_item", "title"), ("entry", "note"),
  ])
  func theTablesRefuseToForget(_ table: String, _ column: String) throws {
    try withStockedArchive { archive, path in
      for statement in ["UPDATE \(table) SET \(column) = \(column)", "DELETE FROM \(table)"] {
        #expect(throws: DatabaseError.self) { try RawDatabase.execute(statement, in: path) }
      }
      let verification = try archive.verifyJournal()
      #expect(verification.isIntact)
    }
  }

  private func verification(after edit: String) throws -> JournalVerification {
    try withStockedArchive { archive, path in
      let triggers =
        ["act", "change", "passage", "agenda_item", "entry"].map { "\($0)_refuses_update" }
        + ["act", "change", "action_item", "entry"].map { "\($0)_refuses_delete" }
      let unguarded = triggers.map { "DROP TRIGGER \($0);" }.joined()
      try RawDatabase.execute(unguarded + edit, in: path)
      return try archive.verifyJournal()
    }
  }

  private func withStockedArchive<Value>(_ body: (Archive, String) throws -> Value) throws -> Value {
    try Fixture.withArchive { path in
      let archive = try Archive(path: path, now: Fixture.clock)
      try Fixture.store(in: archive)
      try archive.perform(.accept, on: [item], by: Fixture.anna)
      try archive.perform(.close, on: [item], missing: .leave, by: Fixture.anna)
      return try body(archive, path)
    }
  }
}
