import GRDB
import Model

/// The rows of the tables `question` and `answer_status`.
enum QuestionRecord {
  /// Throws `.unknownQuestion`.
  static func fetch(_ key: String, _ db: Database) throws -> Question {
    guard
      let title = try String.fetchOne(db, sql: "SELECT title FROM question WHERE key = ?", arguments: [key])
    else { throw ArchiveError.unknownQuestion(key) }
    let statuses = try Row.fetchAll(
      db, sql: "SELECT * FROM answer_status WHERE question = ? ORDER BY position", arguments: [key]
    ).map { row in
      AnswerStatus(
        code: row["code"], glyph: try value(row["glyph"] as String, \.first), word: row["word"],
        meaning: row["meaning"], isFavourable: row["favourable"])
    }
    return Question(key: key, title: title, statuses: statuses)
  }
}
