import GRDB
import Model

extension Archive {
  /// Takes back my newest act that is not undone yet, as an act of its own.
  ///
  /// Throws `.nothingToUndo`, `.importNotUndone`, and `.undoBlocked` where a later act touched the same thing.
  @discardableResult
  public func undo(by actor: Actor) throws -> Act {
    try request(by: actor) { db in
      guard let target = try History.newestStanding(of: actor.name, db) else {
        throw ArchiveError.nothingToUndo
      }
      return try reverse(target, words: "undo", kind: .undoing(target), by: actor, db)
    }
  }

  /// Does again what I undid last, unless I did something else since; as an act of its own.
  ///
  /// Throws `.nothingToRedo`, and `.undoBlocked` where a later act touched the same thing.
  @discardableResult
  public func redo(by actor: Actor) throws -> Act {
    try request(by: actor) { db in
      guard let target = try History.newestUndoing(of: actor.name, db) else {
        throw ArchiveError.nothingToRedo
      }
      return try reverse(target, words: "redo", kind: .redoing(target), by: actor, db)
    }
  }

  /// Puts everything that the act changed back to what it was before, the last change first.
  private func reverse(
    _ id: ActID, words: String, kind: ActKind, by actor: Actor, _ db: Database
  ) throws -> Act {
    let (target, isUndoable) = try ActRecord.fetch(id, db)
    guard isUndoable else { throw ArchiveError.importNotUndone(target) }
    for change in target.changes {
      guard let later = try History.newestStanding(on: change.entity, after: id, db) else { continue }
      throw ArchiveError.undoBlocked(change.entity, by: try ActRecord.fetch(later, db).act)
    }
    let asked = try wordsAtFirst(of: target, db)
    return try append("\(words): \(asked)", by: actor, kind: kind, db) { recorder in
      for change in target.changes.reversed() { try recorder.reverse(change) }
    }.act
  }

  /// What was asked for at first, behind any chain of undoing and redoing.
  private func wordsAtFirst(of act: Act, _ db: Database) throws -> String {
    guard let earlier = act.undoes ?? act.redoes else { return act.words }
    return try wordsAtFirst(of: try ActRecord.fetch(earlier, db).act, db)
  }
}
