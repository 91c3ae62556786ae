import GRDB
import Model

/// The rows of the table `question`.
enum QuestionRecord {
  /// Throws `.unknownQuestion`, also for one that was taken back; and `.unknownActionItem` for the key of an item.
  static func fetch(_ key: String, _ db: Database) throws -> Question {
    if let item = ActionItemID(key) { return try ItemQuestionRecord.fetch(item, db).question }
    return try fetch(where: "key = ? AND NOT taken_back", key, db)
  }

  /// The same, also for one that was taken back.
  static func fetchAny(_ key: String, _ db: Database) throws -> Question {
    if let item = ActionItemID(key) { return try ItemQuestionRecord.fetch(item, db).question }
    return try fetch(where: "key = ?", key, db)
  }

  private static func fetch(where condition: String, _ key: String, _ db: Database) throws -> Question {
    let row = try Row.fetchOne(db, sql: "SELECT * FROM question WHERE \(condition)", arguments: [key])
    guard let row else { throw ArchiveError.unknownQuestion(key) }
    return try question(row, db)
  }

  /// The question, to record something of it; throws also `.retiredQuestion`.
  static func fetchAsked(_ key: String, _ db: Database) throws -> Question {
    let question = try fetch(key, db)
    guard !question.isRetired else { throw ArchiveError.retiredQuestion(key) }
    return question
  }

  private static func question(_ row: Row, _ db: Database) throws -> Question {
    var question = Question(
      key: row["key"], title: row["title"], topic: Phrases.separated(row["topic"]),
      statuses: try AnswerStatusRecord.fetch(of: row["key"], db))
    question.isRetired = row["retired"]
    return question
  }

  /// Those that are asked and no action item's, in the order in which they came.
  static func fetchAll(_ db: Database) throws -> [Question] {
    try fetchAll(where: "action_item IS NULL AND NOT retired", db)
  }

  /// Those that retired.
  static func fetchRetired(_ db: Database) throws -> [Question] { try fetchAll(where: "retired", db) }

  /// Those that an act added.
  static func fetchAdded(_ db: Database) throws -> [Question] {
    try fetchAll(where: "revision IS NOT NULL", db)
  }

  private static func fetchAll(where condition: String, _ db: Database) throws -> [Question] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM question WHERE NOT taken_back AND \(condition)
        ORDER BY (SELECT min(act) FROM change WHERE entity = 'question ' || key), key
        """
    ).map { try question($0, db) }
  }

  /// Whether no question has the key, or only one that was taken back before a person recorded anything of it.
  static func isFree(_ key: String, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT NOT EXISTS (SELECT 1 FROM question WHERE key = :key AND NOT taken_back)
          AND NOT EXISTS (SELECT 1 FROM entry WHERE question = :key AND standing <> 'proposed')
        """, arguments: ["key": key]) ?? false
  }

  /// Writes a question, in place of the one that had the key before.
  static func write(_ question: Question, revision: ActID, _ db: Database) throws {
    try db.perform(
      sql: """
        INSERT INTO question (key, title, topic, retired, revision)
        VALUES (:key, :title, :topic, :retired, :revision)
          ON CONFLICT (key) DO UPDATE SET title = :title, topic = :topic, retired = :retired,
            revision = :revision, taken_back = 0
        """,
      arguments: [
        "key": question.key, "title": question.title, "topic": Phrases.joined(question.topic),
        "retired": question.isRetired, "revision": revision.number,
      ])
    try AnswerStatusRecord.write(question.statuses, of: question.key, db)
  }

  static func setTakenBack(_ key: String, revision: ActID, _ db: Database) throws {
    try db.perform(
      sql: "UPDATE question SET taken_back = 1, revision = ? WHERE key = ?",
      arguments: [revision.number, key])
  }

  static func isTakenBack(_ key: String, _ db: Database) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT taken_back FROM question WHERE key = ?", arguments: [key]) ?? false
  }
}
