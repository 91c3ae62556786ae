import GRDB
import GRDBSQLite
import Model
import Synchronization
import Testing

@testable import Store

/// What an import costs, in steps of SQLite's virtual machine, which are the same on every computer.
@Suite struct ImportCostTests {
  @Test func anImportCostsTheSameHoweverMuchIsStored() throws {
    let archive = try Fixture.archive()
    let steps = Steps()
    try archive.transaction { db in steps.count(on: db) }
    let costs = try (1...120).map { number in
      let before = steps.value
      try Fixture.store(
        Fixture.reading(day: Day(2019, 1, 1).adding(days: number), ordinal: number), in: archive)
      return steps.value - before
    }
    // The index writes its words in larger and larger parts now and then; a scan would show in every import.
    let (early, late) = (costs[10..<40].reduce(0, +), costs[90..<120].reduce(0, +))
    #expect(early > 0)
    #expect(late * 10 <= early * 11, "\(early) steps for 30 early imports, \(late) for 30 late ones")
  }
}

extension ImportCostTests {
  /// Nothing that was just written is read again, and of a new meeting nothing is looked for but what was withdrawn.
  @Test func aNewMeetingTakesFewSteps() throws {
    let archive = try Fixture.archive()
    let steps = Steps()
    try archive.transaction { db in steps.count(on: db) }
    try Fixture.store(in: archive)
    #expect(steps.value > 0 && steps.value < 2000, "\(steps.value) steps")
  }

  /// A table that a statement builds for itself costs more than the row that it inserts.
  @Test func noInsertionBuildsATable() throws {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    try archive.transaction { db in
      let insertions = statements(of: db).filter { $0.hasPrefix("INSERT INTO") }
      #expect(insertions.count > 5)
      for insertion in insertions {
        let explanation = try db.makeStatement(sql: "EXPLAIN \(insertion)")
        explanation.setUncheckedArguments([])
        let program = try Row.fetchAll(explanation)
        #expect(!program.contains { $0["opcode"] == "OpenEphemeral" }, "\(insertion)")
      }
    }
  }

  /// Those that are kept compiled.
  private func statements(of db: Database) -> [String] {
    var all: [String] = []
    var statement = sqlite3_next_stmt(db.sqliteConnection, nil)
    while let known = statement {
      if let sql = sqlite3_sql(known) { all.append(String(cString: sql)) }
      statement = sqlite3_next_stmt(db.sqliteConnection, known)
    }
    return all
  }
}

/// Counts the steps of a connection.
private final class Steps: Sendable {
  private let counter = Atomic<Int>(0)

  var value: Int { counter.load(ordering: .relaxed) }

  /// From now on; the object must outlive the connection's last statement.
  func count(on db: Database) {
    sqlite3_progress_handler(
      db.sqliteConnection, 1,
      { context in
        if let context {
          Unmanaged<Steps>.fromOpaque(context).takeUnretainedValue().counter.add(1, ordering: .relaxed)
        }
        return 0
      }, Unmanaged.passUnretained(self).toOpaque())
  }
}
