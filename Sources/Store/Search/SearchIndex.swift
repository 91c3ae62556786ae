import GRDB
import Model

/// What stands in the table `passage_search`, which keeps no text of its own.
enum SearchIndex {
  /// Indexes the words of the passage with that number.
  static func insert(_ words: String, as passage: Int64, _ db: Database) throws {
    try db.cachedStatement(sql: "INSERT INTO passage_search (rowid, words) VALUES (?, ?)")
      .execute(arguments: [passage, words])
  }

  /// Follows a passage that gets another number. The index is told what it holds, since it cannot look.
  static func move(_ text: String, from old: Int64, to new: Int64, _ db: Database) throws {
    let words = words(of: text)
    try db.cachedStatement(
      sql: "INSERT INTO passage_search (passage_search, rowid, words) VALUES ('delete', ?, ?)"
    ).execute(arguments: [old, words])
    try insert(words, as: new, db)
  }

  /// What it keeps of a text: the folded words with spaces between.
  static func words(of text: String) -> String {
    let folded = Folded(text)
    var words: [UInt8] = []
    words.reserveCapacity(folded.bytes.count)
    for range in folded.words {
      if !words.isEmpty { words.append(UInt8(ascii: " ")) }
      words += folded.bytes[range]
    }
    return String(decoding: words, as: UTF8.self)
  }
}
