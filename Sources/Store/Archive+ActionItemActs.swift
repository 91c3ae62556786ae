import GRDB
import Model

extension Archive {
  /// Does what is asked to all of the items or to none, as one act; what it says stays in the journal.
  ///
  /// `seen` holds for items the act that last touched them when the user saw them. Throws `.unknownActionItem`,
  /// `.transitionNotAllowed`, `.alreadySo`, `.answersMissing`, and `.changedMeanwhile` where somebody was faster.
  @discardableResult
  public func perform(
    _ request: ActionItemRequest, on ids: [ActionItemID], seen: [ActionItemID: ActID] = [:], by actor: Actor
  ) throws -> Act {
    try write(words(for: request, ids), by: actor) { recorder in
      for id in ids { try recorder.perform(request, on: id, seen: seen[id], by: actor) }
    }.act
  }

  /// Accepts, rejects, closes, reopens or drops items, all or none.
  @discardableResult
  public func perform(
    _ transition: ActionItem.Transition, on ids: [ActionItemID], reason: String = "",
    missing: MissingAnswers? = nil, seen: [ActionItemID: ActID] = [:], by actor: Actor
  ) throws -> Act {
    try perform(.move(transition, reason: reason, missing: missing), on: ids, seen: seen, by: actor)
  }

  /// Does what is asked to each item that allows it, as one act, and tells which were refused and why.
  ///
  /// Throws the first refusal where every item is refused.
  public func attempt(
    _ request: ActionItemRequest, on ids: [ActionItemID], seen: [ActionItemID: ActID] = [:], by actor: Actor
  ) throws -> (act: Act, refusals: [(id: ActionItemID, error: ArchiveError)]) {
    let (act, refusals) = try write("", by: actor) { recorder in
      var refusals: [(id: ActionItemID, error: ArchiveError)] = []
      for id in ids {
        do {
          try recorder.perform(request, on: id, seen: seen[id], by: actor)
        } catch let error as ArchiveError {
          refusals.append((id, error))
        }
      }
      if recorder.changes.isEmpty, let first = refusals.first { throw first.error }
      recorder.words = words(for: request, ids.filter { id in !refusals.contains { $0.id == id } })
      return refusals
    }
    return (act, refusals)
  }

  /// Keeps one of several items that ask for the same: it takes over their owners, date and notes, and they are dropped.
  ///
  /// Throws like `perform`.
  @discardableResult
  public func merge(
    _ others: [ActionItemID], into kept: ActionItemID, seen: [ActionItemID: ActID] = [:], by actor: Actor
  ) throws -> Act {
    let others = others.filter { $0 != kept }
    let names = others.map(\.description).joined(separator: ", ")
    return try write("merge \(names) into \(kept)", by: actor) { recorder in
      let before = try recorder.item(kept, seen: seen[kept])
      guard before.closing == nil, before.status != .rejected else {
        throw ArchiveError.transitionNotAllowed(kept, before.status, .drop)
      }
      var joined = before
      for id in others {
        let other = try recorder.item(id, seen: seen[id])
        if other.revision == recorder.act { continue }
        guard other.status == .open || other.status == .proposed else {
          throw ArchiveError.transitionNotAllowed(id, other.status, .drop)
        }
        joined = joined.joined(with: other)
        var dropped = other.changed(
          by: .move(.drop, reason: "the same as \(kept)"), on: recorder.at.dayInBrussels, actor: actor.name)
        dropped.mergedInto = kept
        try recorder.change(other, to: dropped)
      }
      if joined != before { try recorder.change(before, to: joined) }
    }.act
  }

  private func words(for request: ActionItemRequest, _ ids: [ActionItemID]) -> String {
    let names = ids.map(\.description).joined(separator: ", ")
    return "\(request.verb) \(names)" + (request.details.isEmpty ? "" : ": \(request.details)")
  }
}

extension Recorder {
  fileprivate mutating func perform(
    _ request: ActionItemRequest, on id: ActionItemID, seen: ActID?, by actor: Actor
  ) throws {
    let before = try item(id, seen: seen)
    // An identifier that is given twice is meant once.
    if before.revision == act { return }
    guard before.allows(request) else {
      if case .move(let transition, _, _, _) = request {
        throw ArchiveError.transitionNotAllowed(id, before.status, transition)
      }
      throw ArchiveError.notClosed(id)
    }
    let after = before.changed(by: request, on: at.dayInBrussels, actor: actor.name)
    guard after.snapshot != before.snapshot else { throw ArchiveError.alreadySo(.actionItem(id)) }
    if case .move(.close, _, _, let missing) = request { try settleAnswers(to: id, missing) }
    try change(before, to: after)
  }

  /// The item as it stands; throws where it was touched after `seen`, but not by this act.
  fileprivate func item(_ id: ActionItemID, seen: ActID?) throws -> ActionItem {
    let item = try ActionItemRecord.fetchStanding(id, db)
    guard let seen, seen != item.revision, item.revision != act else { return item }
    throw ArchiveError.changedMeanwhile(.actionItem(id), now: "\(item.status.rawValue): \(item.text)")
  }

  /// Writes an item as it is to be, touched by this act.
  mutating func change(_ before: ActionItem, to after: ActionItem) throws {
    var after = after
    after.revision = act
    try ActionItemRecord.update(after, db)
    changed(.actionItem(after.id), from: before.snapshot, to: after.snapshot)
  }
}
