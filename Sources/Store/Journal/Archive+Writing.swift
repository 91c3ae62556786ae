import GRDB
import Model

extension Archive {
  /// Carries out a request that is one act.
  @discardableResult
  func write<Value>(
    _ words: String, by actor: Actor, _ body: (inout Recorder) throws -> Value
  ) throws -> (act: Act, value: Value) {
    try request(by: actor) { db in try append(words, by: actor, db, body) }
  }

  /// Carries out a request that may turn out to need no act, in one transaction; only the secretariat may ask.
  func request<Value>(by actor: Actor, _ body: (Database) throws -> Value) throws -> Value {
    guard actor.role == .secretariat else {
      throw ArchiveError.notPermitted("write: only the secretariat does")
    }
    return try transaction(body)
  }

  /// The one way to change anything: appends an act and its changes to the journal, in the transaction that makes them.
  func append<Value>(
    _ words: String, by actor: Actor, kind: ActKind = .ordinary, _ db: Database,
    _ body: (inout Recorder) throws -> Value
  ) throws -> (act: Act, value: Value) {
    let last = try ActRecord.fetchLast(db)
    let act = ActID((last?.id ?? 0) + 1)
    var recorder = Recorder(db: db, personal: personal, act: act, at: now(), words: words)
    let value = try body(&recorder)
    guard !recorder.changes.isEmpty else { throw ArchiveError.nothingToDo }
    let changes = recorder.changes.map(ChangeRecord.init)
    var record = ActRecord(
      id: recorder.act.number, at: recorder.at, actor: actor, words: recorder.words, kind: kind)
    record.hash = record.hash(of: changes, after: last?.hash)
    try record.insert(db)
    try ChangeRecord.insert(changes, of: record.id, db)
    return (record.act(changes: recorder.changes), value)
  }
}
