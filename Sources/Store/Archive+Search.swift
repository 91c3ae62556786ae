import GRDB
import Model

extension Archive {
  /// Passages of current versions that have all the words, the last one as the beginning of a word; words between
  /// double quotes stand together. At most `limit`, those of the newest meeting first.
  public func search(_ query: String, limit: Int = 50) throws -> [SearchHit] {
    let terms = SearchTerms(query)
    guard let pattern = terms.pattern else { return [] }
    return try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT passage.position, passage.number AS passage_number, passage.text, version.number AS version_number,
            version.id AS version_row, agenda_item.title AS item_title, meeting.*
          FROM passage_search
          JOIN passage ON passage.id = passage_search.rowid
          JOIN version ON version.id = passage.version
          JOIN meeting ON meeting.id = version.meeting AND meeting.withdrawn_because IS NULL
          JOIN agenda_item ON agenda_item.version = version.id AND agenda_item.position = passage.position
          WHERE passage_search MATCH ?
            AND version.number = (SELECT max(number) FROM version WHERE meeting = meeting.id)
          ORDER BY passage_search.rowid DESC LIMIT ?
          """,
        arguments: [pattern, limit])
      var names: [Int64: AgendaNumbering] = [:]
      let hits = try rows.map { try hit($0, terms: terms, names: &names, db) }
      return hits.sorted(by: isBefore)
    }
  }

  private func hit(
    _ row: Row, terms: SearchTerms, names: inout [Int64: AgendaNumbering], _ db: Database
  ) throws -> SearchHit {
    let version: Int64 = row["version_row"]
    let numbering = try names[version] ?? numbering(of: version, db)
    names[version] = numbering
    let text: String = row["text"]
    return SearchHit(
      meeting: try MeetingRecord.meeting(row), version: row["version_number"], position: row["position"],
      itemName: numbering[row["position"]], itemTitle: row["item_title"], passage: row["passage_number"],
      text: text, matches: terms.matches(in: text))
  }

  private func numbering(of version: Int64, _ db: Database) throws -> AgendaNumbering {
    let labels = try Optional<String>.fetchAll(
      db, sql: "SELECT label FROM agenda_item WHERE version = ? ORDER BY position", arguments: [version])
    return AgendaNumbering(labels: labels)
  }

  /// The newest meeting first, within it in the order of reading.
  private func isBefore(_ left: SearchHit, _ right: SearchHit) -> Bool {
    if left.meeting.firstDay != right.meeting.firstDay {
      return left.meeting.firstDay > right.meeting.firstDay
    }
    return (left.meeting.id, left.position, left.passage) < (right.meeting.id, right.position, right.passage)
  }
}

/// What a person searches for, folded like the index.
private struct SearchTerms {
  private var phrases: [String] = []
  private let lastIsPrefix: Bool

  init(_ query: String) {
    let parts = query.split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
    for (index, part) in parts.enumerated() {
      let words = Self.words(part)
      if index % 2 == 1 {
        if !words.isEmpty { phrases.append(words.joined(separator: " ")) }
      } else {
        phrases += words
      }
    }
    lastIsPrefix = parts.count % 2 == 1 && !(parts.last?.last?.isWhitespace ?? true)
  }

  private static func words(_ text: String) -> [String] {
    Folded(text).text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The query in the language of the index; nil where there is nothing to search for.
  var pattern: String? {
    guard !phrases.isEmpty else { return nil }
    let quoted = phrases.map { "\"\($0)\"" }.joined(separator: " AND ")
    return lastIsPrefix ? quoted + "*" : quoted
  }

  /// UTF-8 offsets in the text of the words found, ascending, apart.
  func matches(in text: String) -> [Range<Int>] {
    let folded = Folded(text)
    let found = phrases.flatMap { folded.ranges(of: $0) }.filter { folded.beginsWord(at: $0, in: text) }
    return found.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { apart, range in
      if let last = apart.last, range.lowerBound < last.upperBound { return }
      apart.append(range)
    }
  }
}

extension Folded {
  /// Whether the stretch of the original begins a word.
  fileprivate func beginsWord(at range: Range<Int>, in original: String) -> Bool {
    guard range.lowerBound > 0 else { return true }
    let head = original.utf8.prefix(range.lowerBound)
    guard let last = String(decoding: head.suffix(4), as: UTF8.self).last else { return true }
    return !last.isLetter && !last.isNumber
  }
}
