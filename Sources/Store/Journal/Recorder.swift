import GRDB
import Model

/// Collects the changes of one act while it is carried out.
struct Recorder {
  let db: Database
  /// Where personal data is kept, of which the journal says only that it changed.
  let personal: PrivateArchive
  /// The act that is being written, and when.
  let act: ActID
  let at: Timestamp
  /// What the journal will say was asked for.
  var words: String
  private(set) var changes: [Change] = []

  init(db: Database, personal: PrivateArchive, act: ActID, at: Timestamp, words: String) {
    self.db = db
    self.personal = personal
    self.act = act
    self.at = at
    self.words = words
  }

  mutating func changed(_ entity: EntityReference, from before: Snapshot?, to after: Snapshot?) {
    changes.append(Change(entity: entity, before: before, after: after))
  }

  /// Whether this act made it, so that the archive knows nothing else of it yet.
  func hasMade(_ entity: EntityReference) -> Bool {
    changes.contains { $0.entity == entity && $0.before == nil }
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
