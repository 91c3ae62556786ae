import GRDB
import Model

/// What action items ask of Member States: derived from the item, with rows in the tables from the first answer on.
enum ItemQuestionRecord {
  /// Throws `.unknownActionItem`.
  static func fetch(_ id: ActionItemID, _ db: Database) throws -> (question: Question, item: ActionItem) {
    let item = try ActionItemRecord.fetchStanding(id, db)
    let day = try MeetingRecord.fetch(item.meeting, db).firstDay
    return (Question(askedBy: item, on: day), item)
  }

  /// What was recorded of all of them, oldest first.
  static func fetchEntries(_ db: Database) throws -> [Entry] {
    try EntryRecord.fetchAll(
      where: "entry.question IN (SELECT key FROM question WHERE action_item IS NOT NULL)", [], db)
  }

  /// Lets entries name the question. Its title and its statuses are never read: the item says them.
  static func insertIfMissing(_ question: Question, of id: ActionItemID, _ db: Database) throws {
    try db.perform(
      sql: "INSERT OR IGNORE INTO question (key, title, action_item) VALUES (?, ?, ?)",
      arguments: [question.key, question.key, id.number])
    for (index, status) in question.recordable.enumerated() {
      try db.perform(
        sql: """
          INSERT OR IGNORE INTO answer_status (question, position, code, glyph, word, meaning, favourable)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          question.key, index + 1, status.code, String(status.glyph), status.word, status.meaning,
          status.isFavourable,
        ])
    }
  }
}
