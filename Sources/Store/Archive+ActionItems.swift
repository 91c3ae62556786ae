import GRDB
import Model

extension Archive {
  /// Action items, those of the newest meeting first, then by number; of one meeting or in some statuses only.
  public func actionItems(
    of meeting: MeetingID? = nil, statuses: Set<ActionItem.Status>? = nil
  ) throws -> [ActionItem] {
    try read { db in
      let wanted = (statuses ?? Set(ActionItem.Status.allCases)).map { "'\($0.rawValue)'" }
      let ofMeeting = meeting.map { " AND action_item.meeting = \($0.number)" } ?? ""
      return try ActionItemRecord.fetchAll(
        where:
          "action_item.status IN (\(wanted.joined(separator: ", "))) AND \(MeetingRecord.stands)\(ofMeeting)",
        orderedBy: "first_day DESC, action_item.id", db)
    }
  }

  /// The item with that number; throws `.unknownActionItem`.
  public func actionItem(_ id: ActionItemID) throws -> ActionItem {
    try read { db in try item(id, db) }
  }

  private func item(_ id: ActionItemID, _ db: Database) throws -> ActionItem {
    guard let (item, isTakenBack) = try ActionItemRecord.fetch(id, db), !isTakenBack else {
      throw ArchiveError.unknownActionItem(id)
    }
    return item
  }

  /// Accepts, rejects, closes, reopens or drops items, all or none; the reason stays in the journal.
  ///
  /// `seen` holds for items the act that last touched them when the user saw them. Throws `.unknownActionItem`,
  /// `.transitionNotAllowed`, and `.changedMeanwhile` where somebody was faster.
  @discardableResult
  public func perform(
    _ transition: ActionItem.Transition, on ids: [ActionItemID], reason: String = "",
    seen: [ActionItemID: ActID] = [:], by actor: Actor
  ) throws -> Act {
    let names = ids.map(\.description).joined(separator: ", ") + (reason.isEmpty ? "" : ": \(reason)")
    return try write("\(transition.rawValue) \(names)", by: actor) { recorder in
      for id in ids {
        let before = try item(id, recorder.db)
        // An identifier that is given twice is meant once.
        if before.revision == recorder.act { continue }
        if let seen = seen[id], seen != before.revision {
          throw ArchiveError.changedMeanwhile(
            .actionItem(id), now: "\(before.status.rawValue): \(before.text)")
        }
        guard before.allows(transition) else {
          throw ArchiveError.transitionNotAllowed(id, before.status, transition)
        }
        var after = before
        after.status = transition.result
        after.closing = closing(of: transition, on: recorder.at.dayInBrussels, by: actor, reason: reason)
        after.revision = recorder.act
        try ActionItemRecord.update(after, recorder.db)
        recorder.changed(.actionItem(id), from: before.snapshot, to: after.snapshot)
      }
    }.act
  }

  private func closing(
    of transition: ActionItem.Transition, on day: Day, by actor: Actor, reason: String
  ) -> ActionItem.Closing? {
    switch transition {
    case .close, .drop: ActionItem.Closing(day: day, by: actor.name, reason: reason)
    case .accept, .reject, .reopen: nil
    }
  }

  /// Adds an open item. Throws `.unknownMeeting`, and `.unknownPassage` where the anchor is no place in the minutes.
  @discardableResult
  public func add(_ draft: ActionItemDraft, by actor: Actor) throws -> ActionItem {
    try write("add", by: actor) { recorder in
      _ = try MeetingRecord.fetch(draft.meeting, recorder.db)
      let item = try ActionItemRecord.insert(draft, status: .open, revision: recorder.act, recorder.db)
      recorder.words = "add \(item.id)"
      recorder.changed(.actionItem(item.id), from: nil, to: item.snapshot)
      return item
    }.value
  }
}
