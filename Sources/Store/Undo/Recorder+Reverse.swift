import Model

extension Recorder {
  /// Puts the entity back to what it was before the change.
  mutating func reverse(_ change: Change) throws {
    switch change.entity {
    case .actionItem(let id): try restoreItem(id, to: change.before)
    case .answer: try takeBackEntry(of: change)
    case .question(let key): try restoreQuestion(key, to: change.before)
    case .contactPoint(let id): try restoreContactPoint(id, of: change)
    case .authority(let id): try restoreAuthority(id, to: change.before)
    case .meeting(let id): try restoreMeeting(id, to: change.before)
    case .version(let id, let number): try restoreVersion(number, of: id, to: change.before)
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

  /// A meeting without snapshot was not there: it keeps its number and leaves the lists, unless something belongs to it.
  private mutating func restoreMeeting(_ id: MeetingID, to snapshot: Snapshot?) throws {
    guard let (now, isTakenBack) = try MeetingRecord.fetchAny(id, db) else {
      throw ArchiveError.unknownMeeting(.id(id))
    }
    if snapshot == nil, let later = try firstBelonging(to: id) {
      throw ArchiveError.undoBlocked(.meeting(id), by: try ActRecord.fetch(later, db).act)
    }
    let restored = try snapshot.map { try now.restored(from: $0) } ?? now
    try change(now, to: restored, wasTakenBack: isTakenBack, isTakenBack: snapshot == nil)
  }

  /// The act that last touched the first version or action item of the meeting; nil where it has none.
  private func firstBelonging(to id: MeetingID) throws -> ActID? {
    try Int.fetchOne(
      db,
      sql: """
        SELECT revision FROM version WHERE meeting = :id
        UNION ALL SELECT revision FROM action_item WHERE meeting = :id AND NOT taken_back LIMIT 1
        """, arguments: ["id": id.number]
    ).map { ActID($0) }
  }

  /// Of a version only the status can be changed.
  private mutating func restoreVersion(_ number: Int, of id: MeetingID, to snapshot: Snapshot?) throws {
    let status = try value(snapshot?["status"] ?? "", MinutesVersion.Status.init(rawValue:))
    try setStatus(status, ofVersion: number, of: id)
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
