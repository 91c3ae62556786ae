import GRDB
import Model

extension Archive {
  /// Records a member of a national election network, or what becomes of one that has its identifier.
  ///
  /// Its `revision` says what was seen. Throws `.unfit`, `.unknownAuthority`, `.alreadySo`, and `.changedMeanwhile`
  /// where somebody was faster.
  @discardableResult
  public func record(_ authority: Authority, by actor: Actor) throws -> Authority {
    try write("", by: actor) { recorder in
      try authority.period.checkFit(for: authority.memberState)
      try recorder.checkIsNew(authority)
      return authority.id == .unassigned
        ? try recorder.insert(authority) : try recorder.change(authority)
    }.value
  }

  /// Takes authorities out of the lists, all or none.
  ///
  /// `seen` holds the act that last touched each when the user saw it. Throws `.unknownAuthority` and
  /// `.changedMeanwhile`.
  @discardableResult
  public func remove(
    _ ids: [AuthorityID], seen: [AuthorityID: ActID] = [:], by actor: Actor
  ) throws -> Act {
    try write("remove \(ids.map(\.description).joined(separator: ", "))", by: actor) { recorder in
      for id in Set(ids).sorted() {
        var authority = try AuthorityRecord.fetch(id, recorder.db)
        try recorder.check(authority, isSeenAt: seen[id] ?? authority.revision)
        let before = authority.snapshot
        authority.revision = recorder.act
        try AuthorityRecord.update(authority, isRemoved: true, recorder.db)
        recorder.changed(.authority(id), from: before, to: nil)
      }
    }.act
  }
}

extension Recorder {
  /// A network has an authority once at a time. Throws `.unfit`.
  fileprivate func checkIsNew(_ authority: Authority) throws {
    let other = try AuthorityRecord.fetchAll(of: authority.memberState, db).first {
      $0.id != authority.id && $0.name.isSame(as: authority.name) && $0.period.overlaps(authority.period)
    }
    if let other { throw ArchiveError.unfit(.taken("\(other.id) \(other.name)", other.period)) }
  }

  fileprivate mutating func insert(_ authority: Authority) throws -> Authority {
    var authority = authority
    authority.revision = act
    let inserted = try AuthorityRecord.fetch(try AuthorityRecord.insert(authority, db), db)
    words = "set \(inserted.memberState) network \(inserted.id)"
    changed(.authority(inserted.id), from: nil, to: inserted.snapshot)
    return inserted
  }

  fileprivate mutating func change(_ authority: Authority) throws -> Authority {
    let before = try AuthorityRecord.fetch(authority.id, db)
    try check(before, isSeenAt: authority.revision)
    guard authority.snapshot != before.snapshot else {
      throw ArchiveError.alreadySo(.authority(authority.id))
    }
    var after = authority
    after.revision = act
    words = "set \(before.memberState) network \(before.id)"
    try AuthorityRecord.update(after, db)
    changed(.authority(before.id), from: before.snapshot, to: after.snapshot)
    return after
  }

  /// Throws where it was touched after `seen`.
  fileprivate func check(_ authority: Authority, isSeenAt seen: ActID) throws {
    guard seen != authority.revision else { return }
    throw ArchiveError.changedMeanwhile(
      .authority(authority.id), now: "\(authority.memberState) \(authority.name) \(authority.period)")
  }

  /// Puts it back to the snapshot; without one it was not there and leaves the lists.
  mutating func restoreAuthority(_ id: AuthorityID, to snapshot: Snapshot?) throws {
    let (now, isRemoved) = try AuthorityRecord.fetchAny(id, db)
    var authority = try snapshot.map { try now.restored(from: $0) } ?? now
    if snapshot != nil { try checkIsNew(authority) }
    authority.revision = act
    try AuthorityRecord.update(authority, isRemoved: snapshot == nil, db)
    changed(
      .authority(id), from: isRemoved ? nil : now.snapshot, to: snapshot == nil ? nil : authority.snapshot)
  }
}
