import GRDB
import Model

/// The rows of the table `answer_status`. One that is not asked for any more stays for the entries that name it.
enum AnswerStatusRecord {
  static func fetch(of question: String, _ db: Database) throws -> [AnswerStatus] {
    try fetch(of: question, where: "NOT taken_back", db)
  }

  /// Those too that it had.
  static func fetchAny(of question: String, _ db: Database) throws -> [AnswerStatus] {
    try fetch(of: question, where: "true", db)
  }

  private static func fetch(
    of question: String, where condition: String, _ db: Database
  ) throws -> [AnswerStatus] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM answer_status WHERE question = ? AND \(condition) ORDER BY position",
      arguments: [question]
    ).map { row in
      AnswerStatus(
        code: row["code"], glyph: try value(row["glyph"] as String, \.first), word: row["word"],
        meaning: row["meaning"], isFavourable: row["favourable"], phrases: Phrases.separated(row["phrases"]))
    }
  }

  /// Makes these the statuses of the question, in that order.
  static func write(_ statuses: [AnswerStatus], of question: String, _ db: Database) throws {
    let known = try String.fetchAll(
      db, sql: "SELECT code FROM answer_status WHERE question = ? ORDER BY position", arguments: [question])
    let others = known.filter { code in !statuses.contains { $0.code == code } }
    // Out of the way first: no two may have one position.
    try db.perform(
      sql: "UPDATE answer_status SET position = position + ?, taken_back = 1 WHERE question = ?",
      arguments: [known.count + statuses.count, question])
    for (index, status) in statuses.enumerated() {
      try db.perform(
        sql: """
          INSERT INTO answer_status (question, position, code, glyph, word, meaning, favourable, phrases)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT (question, code) DO UPDATE SET position = excluded.position, glyph = excluded.glyph,
            word = excluded.word, meaning = excluded.meaning, favourable = excluded.favourable,
            phrases = excluded.phrases, taken_back = 0
          """,
        arguments: [
          question, index + 1, status.code, String(status.glyph), status.word, status.meaning,
          status.isFavourable, Phrases.joined(status.phrases),
        ])
    }
    for (index, code) in others.enumerated() {
      try db.perform(
        sql: "UPDATE answer_status SET position = ? WHERE question = ? AND code = ?",
        arguments: [statuses.count + index + 1, question, code])
    }
  }
}

/// How several phrases stand in one column.
enum Phrases {
  private static let separator: Character = "\u{1F}"

  static func joined(_ phrases: [String]) -> String { phrases.joined(separator: String(separator)) }

  static func separated(_ text: String) -> [String] { text.split(separator: separator).map(String.init) }
}
