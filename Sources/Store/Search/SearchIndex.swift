import GRDB
import Model

/// What stands in the table `passage_search`, which keeps no text of its own.
enum SearchIndex {
  /// Indexes the text of the passage with that number.
  static func insert(_ text: String, as passage: Int64, _ db: Database) throws {
    try db.cachedStatement(sql: "INSERT INTO passage_search (rowid, words) VALUES (?, ?)")
      .execute(arguments: [passage, words(of: text)])
  }

  /// Follows a passage that gets another number. The index is told what it holds, since it cannot look.
  static func move(_ text: String, from old: Int64, to new: Int64, _ db: Database) throws {
    try db.cachedStatement(
      sql: "INSERT INTO passage_search (passage_search, rowid, words) VALUES ('delete', ?, ?)"
    ).execute(arguments: [old, words(of: text)])
    try insert(text, as: new, db)
  }

  private static func words(of text: String) -> String { Wording(text).words.joined(separator: " ") }
}
