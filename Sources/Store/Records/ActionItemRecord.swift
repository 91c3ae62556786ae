import GRDB
import Model

/// The rows of the tables `action_item` and `action_item_owner`.
enum ActionItemRecord {
  private static let selection = """
    SELECT action_item.*, \(AnchorRecord.columns),
      anchored.number < (SELECT max(number) FROM version WHERE meeting = anchored.meeting) AS has_lost_sentence,
      (SELECT group_concat(owner, char(31)) FROM (
        SELECT owner FROM action_item_owner WHERE action_item = action_item.id ORDER BY position)) AS owners
    FROM action_item JOIN meeting ON meeting.id = action_item.meeting
    \(AnchorRecord.joined(to: "action_item"))
    """

  /// The items that fulfil the condition, none whose adding was undone. It is the same text whenever it comes from one
  /// place: what differs stands in the arguments.
  static func fetchAll(
    where condition: String, arguments: StatementArguments = [], orderedBy order: String, _ db: Database
  ) throws -> [ActionItem] {
    let sql = "\(selection) WHERE NOT action_item.taken_back AND \(condition) ORDER BY \(order)"
    return try db.rows(of: sql, arguments).map(item)
  }

  /// Also one whose adding was undone; nil where the number was never given.
  static func fetch(_ id: ActionItemID, _ db: Database) throws -> (item: ActionItem, isTakenBack: Bool)? {
    let row = try db.rows(of: "\(selection) WHERE action_item.id = ?", [id.number]).first
    return try row.map { (try item($0), $0["taken_back"]) }
  }

  /// Throws `.unknownActionItem`, also where its adding was undone.
  static func fetchStanding(_ id: ActionItemID, _ db: Database) throws -> ActionItem {
    guard let (item, isTakenBack) = try fetch(id, db), !isTakenBack else {
      throw ArchiveError.unknownActionItem(id)
    }
    return item
  }

  private static func item(_ row: Row) throws -> ActionItem {
    let owners = (row["owners"] as String?)?.split(separator: "\u{1F}").map { Owner(String($0)) }
    return ActionItem(
      id: ActionItemID(row["id"]), status: try value(row["status"], ActionItem.Status.init(rawValue:)),
      text: row["text"], quote: row["quote"], anchor: AnchorRecord.anchor(row),
      hasLostSentence: row["has_lost_sentence"] ?? false,
      meeting: MeetingID(row["meeting"]), force: try value(row["force"], Force.init(rawValue:)),
      owners: owners ?? [], due: try due(row), note: row["note"], closing: try closing(row),
      mergedInto: (row["merged_into"] as Int?).map { ActionItemID($0) },
      reopenedOn: try (row["reopened_on"] as String?).map { try value($0, Day.init(_:)) },
      revision: ActID(row["revision"]))
  }

  private static func due(_ row: Row) throws -> DueDate? {
    let day = try (row["due_day"] as String?).map { try value($0, Day.init(_:)) }
    let words = row["due_words"] as String?
    return day == nil && words == nil ? nil : DueDate(day: day, words: words ?? "")
  }

  private static func closing(_ row: Row) throws -> ActionItem.Closing? {
    guard let text = row["closed_on"] as String? else { return nil }
    return ActionItem.Closing(
      day: try value(text, Day.init(_:)), by: row["closed_by"] ?? "", reason: row["closing_reason"] ?? "",
      evidence: row["evidence"] ?? "")
  }

  /// Inserts an item and gives it its number.
  static func insert(
    _ draft: ActionItemDraft, status: ActionItem.Status, revision: ActID, _ db: Database
  ) throws -> ActionItem {
    try db.perform(
      sql: """
        INSERT INTO action_item (meeting, status, text, quote, force, due_day, due_words, revision, anchor_version,
          anchor_position, anchor_passage, anchor_start, anchor_end) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        draft.meeting.number, status.rawValue, draft.text, draft.quote, draft.force.rawValue,
        draft.due?.day?.description, draft.due?.words, revision.number,
      ] + AnchorRecord.values(of: draft.anchor, db))
    let id = ActionItemID(Int(db.lastInsertedRowID))
    try insert(draft.owners, of: id, db)
    return ActionItem(
      id: id, status: status, text: draft.text, quote: draft.quote, anchor: draft.anchor,
      meeting: draft.meeting, force: draft.force, owners: draft.owners, due: draft.due, revision: revision)
  }

  /// Writes whatever of an item can change.
  static func update(_ item: ActionItem, isTakenBack: Bool = false, _ db: Database) throws {
    try db.perform(
      sql: """
        UPDATE action_item SET status = ?, text = ?, force = ?, due_day = ?, due_words = ?, note = ?, closed_on = ?,
          closed_by = ?, closing_reason = ?, evidence = ?, merged_into = ?, reopened_on = ?, taken_back = ?,
          revision = ?, anchor_version = ?, anchor_position = ?, anchor_passage = ?, anchor_start = ?, anchor_end = ?
        WHERE id = ?
        """,
      arguments: [
        item.status.rawValue, item.text, item.force.rawValue, item.due?.day?.description, item.due?.words,
        item.note, item.closing?.day.description, item.closing?.by, item.closing?.reason,
        item.closing?.evidence, item.mergedInto?.number, item.reopenedOn?.description, isTakenBack,
        item.revision.number,
      ] + AnchorRecord.values(of: item.anchor, db) + [item.id.number])
    try db.perform(sql: "DELETE FROM action_item_owner WHERE action_item = ?", arguments: [item.id.number])
    try insert(item.owners, of: item.id, db)
  }

  private static func insert(_ owners: [Owner], of item: ActionItemID, _ db: Database) throws {
    for (index, owner) in owners.enumerated() {
      try db.perform(
        sql: "INSERT INTO action_item_owner (action_item, position, owner) VALUES (?, ?, ?)",
        arguments: [item.number, index + 1, owner.description])
    }
  }
}
