import GRDB
import Model

extension Archive {
  /// Takes back my newest act that is not undone yet, as an act of its own.
  ///
  /// Throws `.nothingToUndo`, `.importNotUndone`, and `.undoBlocked` where somebody else later touched the same thing.
  @discardableResult
  public func undo(by actor: Actor) throws -> Act {
    guard let target = try read({ try history(of: actor.name, $0) }).undoable.last else {
      throw ArchiveError.nothingToUndo
    }
    return try revert(target, words: "undo", kind: .undoing(target), by: actor)
  }

  /// Does again what I undid last, unless I did something else since; as an act of its own.
  ///
  /// Throws `.nothingToRedo` and `.undoBlocked`.
  @discardableResult
  public func redo(by actor: Actor) throws -> Act {
    guard let target = try read({ try history(of: actor.name, $0) }).redoable.last else {
      throw ArchiveError.nothingToRedo
    }
    return try revert(target, words: "redo", kind: .redoing(target), by: actor)
  }

  /// My acts that can be undone, and my undoing acts that can be reversed, each the newest last.
  private func history(of actor: String, _ db: Database) throws -> (undoable: [ActID], redoable: [ActID]) {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT id, undoes, redoes FROM act WHERE actor = ? ORDER BY id", arguments: [actor])
    var undoable: [ActID] = []
    var redoable: [ActID] = []
    while let row = try rows.next() {
      let act = ActID(row["id"])
      if row["undoes"] != nil {
        undoable.removeLast()
        redoable.append(act)
      } else {
        if row["redoes"] != nil { redoable.removeLast() } else { redoable = [] }
        undoable.append(act)
      }
    }
    return (undoable, redoable)
  }

  /// Puts everything that the act changed back to what it was before, newest change first.
  private func revert(_ id: ActID, words: String, kind: ActKind, by actor: Actor) throws -> Act {
    try write(words, by: actor, kind: kind) { recorder in
      let target = try act(id, recorder.db)
      guard try isUndoable(id, recorder.db) else { throw ArchiveError.importNotUndone(target) }
      for change in target.changes { try checkIsFree(change.entity, since: target, of: actor, recorder.db) }
      for change in target.changes.reversed() { try revert(change, &recorder) }
      recorder.words = "\(words): \(try ordinaryWords(of: target, recorder.db))"
    }.act
  }

  private func act(_ id: ActID, _ db: Database) throws -> Act {
    guard
      let record = try ActRecord.fetchOne(db, sql: "SELECT * FROM act WHERE id = ?", arguments: [id.number])
    else { throw ArchiveError.nothingToUndo }
    return record.act(changes: try ChangeRecord.fetchAll(of: id.number, db))
  }

  private func isUndoable(_ id: ActID, _ db: Database) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT undoable FROM act WHERE id = ?", arguments: [id.number]) ?? false
  }

  /// What was asked for at first, behind any chain of undoing and redoing.
  private func ordinaryWords(of act: Act, _ db: Database) throws -> String {
    guard let earlier = act.undoes ?? act.redoes else { return act.words }
    return try ordinaryWords(of: try self.act(earlier, db), db)
  }

  private func checkIsFree(
    _ entity: EntityReference, since target: Act, of actor: Actor, _ db: Database
  ) throws {
    let later = try Int.fetchOne(
      db,
      sql: """
        SELECT act FROM change JOIN act ON act.id = change.act
        WHERE entity = ? AND change.act > ? AND actor <> ? ORDER BY change.act DESC LIMIT 1
        """,
      arguments: [entity.description, target.id.number, actor.name])
    if let later { throw ArchiveError.undoBlocked(entity, by: try act(ActID(later), db)) }
  }

  private func revert(_ change: Change, _ recorder: inout Recorder) throws {
    switch change.entity {
    case .actionItem(let id): try revertItem(id, to: change.before, &recorder)
    case .answer: try revertEntry(change, &recorder)
    case .meeting, .version: throw ArchiveError.importNotUndone(try act(recorder.act, recorder.db))
    }
  }

  private func revertItem(_ id: ActionItemID, to snapshot: Snapshot?, _ recorder: inout Recorder) throws {
    guard let (now, isTakenBack) = try ActionItemRecord.fetch(id, recorder.db) else {
      throw ArchiveError.unknownActionItem(id)
    }
    var item = try snapshot.map { try now.restored(from: $0) } ?? now
    item.revision = recorder.act
    try ActionItemRecord.update(item, isTakenBack: snapshot == nil, recorder.db)
    recorder.changed(
      .actionItem(id), from: isTakenBack ? nil : now.snapshot, to: snapshot == nil ? nil : item.snapshot)
  }

  /// Replaces the entry that the change appended by the one it had replaced, or by none.
  private func revertEntry(_ change: Change, _ recorder: inout Recorder) throws {
    guard let id = change.after?["entry"].flatMap({ EntryID($0) }), let appended = try entry(id, recorder.db)
    else { return }
    let replaced = try appended.replaces.flatMap { try entry($0, recorder.db) }
    var restored = replaced ?? appended
    if replaced == nil { restored.status = nil }
    restored.replaces = id
    restored.act = recorder.act
    try append(restored, &recorder)
  }
}
