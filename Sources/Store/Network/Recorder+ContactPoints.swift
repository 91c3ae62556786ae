import GRDB
import Model

extension Recorder {
  /// Ends the contact point that serves without end when the new one begins, on the day before.
  mutating func endPredecessor(of point: ContactPoint) throws {
    let standing = try ContactPointRecord.fetchAll(of: point.memberState, db).first {
      $0.role == point.role && $0.period.from < point.period.from && $0.period.until == nil
    }
    guard var predecessor = standing, let before = standing?.snapshot else { return }
    predecessor.period.until = point.period.from.adding(days: -1)
    predecessor = predecessor.touched(by: act)
    try ContactPointRecord.update(predecessor, db)
    changed(.contactPoint(predecessor.id), from: before, to: predecessor.snapshot)
  }

  /// One office at a time serves in a role. Throws `.unfit`.
  func checkIsFree(_ point: ContactPoint) throws {
    let other = try ContactPointRecord.fetchAll(of: point.memberState, db).first {
      $0.role == point.role && $0.id != point.id && $0.period.overlaps(point.period)
    }
    guard let other else { return }
    throw ArchiveError.unfit(.taken("\(other.id) \(other.office)", other.period))
  }

  /// Writes a new contact point, or what may change of a known one. Throws `.alreadySo` where nothing is to change.
  mutating func set(_ point: ContactPoint, email: EmailChange?) throws -> ContactPoint {
    let before = point.id == .unassigned ? nil : try ContactPointRecord.fetch(point.id, db)
    if let before { try check(before, isSeenAt: point.revision) }
    let id = before == nil ? try ContactPointRecord.insert(point.touched(by: act), db) : point.id
    var after = try ContactPointRecord.fetch(id, db).touched(by: act)
    after.office = point.office
    after.period = point.period
    after.emailGivenBy = try apply(email, to: after)
    guard after.snapshot != before?.snapshot else { throw ArchiveError.alreadySo(.contactPoint(id)) }
    try ContactPointRecord.update(after, db)
    words = "set \(after.name) \(id)" + (after.emailGivenBy == before?.emailGivenBy ? "" : ", e-mail changed")
    changed(.contactPoint(id), from: before?.snapshot, to: after.snapshot)
    return after
  }

  /// Gives or removes the address; answers with the act that gave the one there is then.
  private func apply(_ email: EmailChange?, to point: ContactPoint) throws -> ActID? {
    switch email {
    case nil: return point.emailGivenBy
    case .give(let address):
      try personal.give(address, to: point.id, by: act)
      return act
    case .erase:
      if point.emailGivenBy != nil { try personal.erase(point.id) }
      return nil
    }
  }

  mutating func remove(_ point: ContactPoint) throws {
    if point.emailGivenBy != nil {
      try personal.erase(point.id)
      words += ", e-mail removed"
    }
    var after = point.touched(by: act)
    after.emailGivenBy = nil
    try ContactPointRecord.update(after, isRemoved: true, db)
    changed(.contactPoint(point.id), from: point.snapshot, to: nil)
  }

  /// Throws where it was touched after `seen`.
  func check(_ point: ContactPoint, isSeenAt seen: ActID) throws {
    guard seen != point.revision else { return }
    throw ArchiveError.changedMeanwhile(
      .contactPoint(point.id), now: "\(point.name) \(point.office) \(point.period)")
  }

  /// Puts it back to the snapshot; without one it was not there and leaves the lists. An address that it had before or
  /// got by the change is gone for good, and the words of the act say so.
  mutating func restoreContactPoint(_ id: ContactPointID, of change: Change) throws {
    let (now, isRemoved) = try ContactPointRecord.fetchAny(id, db)
    var point = try change.before.map { try now.restored(from: $0) } ?? now
    if change.before != nil { try checkIsFree(point) }
    if change.before?["email"] != change.after?["email"] {
      if now.emailGivenBy != nil { try personal.erase(id) }
      point.emailGivenBy = nil
      if !words.contains(Self.goneForGood) { words += Self.goneForGood }
    }
    point = point.touched(by: act)
    try ContactPointRecord.update(point, isRemoved: change.before == nil, db)
    changed(
      .contactPoint(id), from: isRemoved ? nil : now.snapshot, to: change.before == nil ? nil : point.snapshot
    )
  }

  private static let goneForGood = "; no e-mail address comes back: give it again"
}

extension ContactPoint {
  fileprivate func touched(by act: ActID) -> ContactPoint {
    var point = self
    point.revision = act
    return point
  }
}
