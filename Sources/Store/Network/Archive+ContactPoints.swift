import GRDB
import Model

extension Archive {
  /// Records a contact point, or what becomes of one that has its identifier; with it, or alone, its e-mail address.
  ///
  /// A new one ends the one that served until then, on the day before. Its `revision` says what was seen. Throws
  /// `.unfit`, `.unknownContactPoint`, `.alreadySo`, and `.changedMeanwhile` where somebody was faster.
  @discardableResult
  public func record(
    _ point: ContactPoint, email: EmailChange? = nil, by actor: Actor
  ) throws -> ContactPoint {
    try write("", by: actor) { recorder in
      try point.period.checkFit(for: point.memberState)
      if point.id == .unassigned { try recorder.endPredecessor(of: point) }
      try recorder.checkIsFree(point)
      return try recorder.set(point, email: email)
    }.value
  }

  /// Takes contact points out of the lists, all or none, and removes their e-mail addresses for good.
  ///
  /// `seen` holds the act that last touched each when the user saw it. Throws `.unknownContactPoint` and
  /// `.changedMeanwhile`.
  @discardableResult
  public func remove(
    _ ids: [ContactPointID], seen: [ContactPointID: ActID] = [:], by actor: Actor
  ) throws -> Act {
    try write("remove \(ids.map(\.description).joined(separator: ", "))", by: actor) { recorder in
      for id in Set(ids).sorted() {
        let point = try ContactPointRecord.fetch(id, recorder.db)
        try recorder.check(point, isSeenAt: seen[id] ?? point.revision)
        try recorder.remove(point)
      }
    }.act
  }
}

extension Period {
  /// Throws `.unfit`.
  func checkFit(for state: MemberState) throws {
    do { try check(for: state) } catch { throw ArchiveError.unfit(error) }
  }
}
