import GRDB
import Model

/// Collects the changes of one act while it is carried out.
struct Recorder {
  let db: Database
  /// The act that is being written.
  let act: ActID
  /// What the journal will say was asked for.
  var words: String
  private(set) var changes: [Change] = []

  init(db: Database, act: ActID, words: String) {
    self.db = db
    self.act = act
    self.words = words
  }

  mutating func changed(_ entity: EntityReference, from before: Snapshot?, to after: Snapshot?) {
    changes.append(Change(entity: entity, before: before, after: after))
  }
}

/// How an act stands to earlier ones.
enum ActKind {
  case ordinary
  /// One that cannot be undone.
  case final
  case undoing(ActID)
  case redoing(ActID)
}

extension Archive {
  /// The one way to write: carries out an act and appends it and its changes to the journal, all or nothing.
  func write<Value>(
    _ words: String, by actor: Actor, kind: ActKind = .ordinary, _ body: (inout Recorder) throws -> Value
  ) throws -> (act: Act, value: Value) {
    guard actor.role == .secretariat else {
      throw ArchiveError.notPermitted("write: only the secretariat does")
    }
    return try transaction { db in
      let last = try ActRecord.fetchLast(db)
      var recorder = Recorder(db: db, act: ActID((last?.id ?? 0) + 1), words: words)
      let value = try body(&recorder)
      var record = ActRecord(
        id: recorder.act.number, at: now(), actor: actor, words: recorder.words, kind: kind)
      record.hash = JournalHash.of(record, changes: recorder.changes, after: last?.hash)
      try record.insert(db)
      try ChangeRecord.insert(recorder.changes, of: recorder.act, db)
      return (record.act(changes: recorder.changes), value)
    }
  }
}
