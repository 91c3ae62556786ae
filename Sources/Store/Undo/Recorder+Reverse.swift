import Model

extension Recorder {
  /// Puts the entity back to what it was before the change.
  mutating func reverse(_ change: Change) throws {
    switch change.entity {
    case .actionItem(let id): try restoreItem(id, to: change.before)
    case .answer: try takeBackEntry(of: change)
    // No act that can be undone touches them yet.
    case .meeting, .version: throw ArchiveError.nothingToUndo
    }
  }

  /// An item without snapshot was not there: it keeps its number and leaves the lists.
  private mutating func restoreItem(_ id: ActionItemID, to snapshot: Snapshot?) throws {
    guard let (now, isTakenBack) = try ActionItemRecord.fetch(id, db) else {
      throw ArchiveError.unknownActionItem(id)
    }
    var item = try snapshot.map { try now.restored(from: $0) } ?? now
    item.revision = act
    try ActionItemRecord.update(item, isTakenBack: snapshot == nil, db)
    changed(
      .actionItem(id), from: isTakenBack ? nil : now.snapshot, to: snapshot == nil ? nil : item.snapshot)
  }

  /// Replaces the entry that the change recorded by the one which that had replaced, or by one without status.
  private mutating func takeBackEntry(of change: Change) throws {
    let id = try value(change.after?["entry"] ?? "", EntryID.init(_:))
    let recorded = try EntryRecord.fetch(id, db)
    var entry = try recorded.replaces.map { try EntryRecord.fetch($0, db) } ?? recorded
    if recorded.replaces == nil { entry.status = nil }
    entry.replaces = id
    entry.act = act
    try record(entry)
  }
}
