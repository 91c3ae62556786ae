import GRDB
import Model

extension Archive {
  /// Action items, those of the newest meeting first, then by number; of one meeting or in some statuses only.
  public func actionItems(
    of meeting: MeetingID? = nil, statuses: Set<ActionItem.Status>? = nil
  ) throws -> [ActionItem] {
    try read { db in
      let wanted = ActionItem.Status.allCases.filter { statuses?.contains($0) ?? true }.map {
        "'\($0.rawValue)'"
      }
      let isWanted = "action_item.status IN (\(wanted.joined(separator: ", "))) AND \(MeetingRecord.stands)"
      return try ActionItemRecord.fetchAll(
        where: isWanted + (meeting == nil ? "" : " AND action_item.meeting = ?"),
        arguments: meeting.map { [$0.number] } ?? [], orderedBy: "first_day DESC, action_item.id", db)
    }
  }

  /// The item with that number; throws `.unknownActionItem`.
  public func actionItem(_ id: ActionItemID) throws -> ActionItem {
    try read { db in try ActionItemRecord.fetchStanding(id, db) }
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
