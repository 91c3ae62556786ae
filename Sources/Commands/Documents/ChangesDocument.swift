import Model

/// What `ecne log --json`, `ecne undo --json` and `ecne redo --json` print.
struct ChangesDocument: Document {
  struct Item: Encodable {
    /// The place of the change within its act, from 1.
    var sequence: Int
    /// The number of the act.
    var act: Int
    /// ISO 8601 in UTC.
    var at: String
    var actor: String
    var role: String
    /// What was asked for, in words.
    var words: String
    var entity: String
    /// The fields before; null where the act made the entity.
    @OrNull var before: [String: String]?
    /// The fields after; null where the act took the entity back.
    @OrNull var after: [String: String]?
  }

  var schema = currentSchema
  /// By act, newest first.
  var changes: [Item]

  init(_ acts: [Act]) {
    changes = acts.flatMap { act in
      act.changes.enumerated().map { index, change in
        Item(
          sequence: index + 1, act: act.id.number, at: act.at.description, actor: act.actor.name,
          role: act.actor.role.rawValue, words: act.words, entity: change.entity.description,
          before: change.before?.asDictionary, after: change.after?.asDictionary)
      }
    }
  }
}

extension Snapshot {
  fileprivate var asDictionary: [String: String] {
    Dictionary(uniqueKeysWithValues: names.map { ($0, self[$0] ?? "") })
  }
}
