import GRDB
import Model

extension Archive {
  /// Passages of current versions that have all the words, at most so many: the newest meeting first, as they are read.
  ///
  /// Words are found whatever their case and marks, the last one also as the beginning of a word; words between double
  /// quotes stand together.
  public func search(_ query: String, limit: Int = 50) throws -> [SearchHit] {
    let terms = SearchTerms(query)
    guard let pattern = terms.pattern else { return [] }
    return try read { db in try hits(of: pattern, limit: limit, db, matches: terms.matches) }
  }

  /// Passages of current versions that name a Member State by its code or by one of the names, in the same order.
  public func passages(naming state: MemberState, or names: [String], limit: Int = 200) throws -> [SearchHit]
  {
    let naming = Naming(state, names)
    return try read { db in try hits(of: naming.pattern, limit: limit, db, matches: naming.matches) }
  }

  /// The passages that the index has for the pattern and in which something is found.
  private func hits(
    of pattern: String, limit: Int, _ db: Database, matches: (String) -> [Range<Int>]
  ) throws -> [SearchHit] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT passage.position, passage.number AS passage_number, passage.text, version.number AS version_number,
          version.id AS version_row, agenda_item.title AS item_title, meeting.*
        FROM passage_search
        JOIN passage ON passage.id = passage_search.rowid
        JOIN version ON version.id = passage.version
        JOIN meeting ON meeting.id = version.meeting AND \(MeetingRecord.stands)
        JOIN agenda_item ON agenda_item.version = version.id AND agenda_item.position = passage.position
        WHERE passage_search MATCH ?
          AND version.number = (SELECT max(number) FROM version WHERE meeting = meeting.id)
        ORDER BY passage_search.rowid
        """,
      arguments: [pattern])
    var names: [Int64: AgendaNumbering] = [:]
    var hits: [SearchHit] = []
    while hits.count < limit, let row = try rows.next() {
      let text: String = row["text"]
      let found = matches(text)
      if !found.isEmpty { hits.append(try hit(row, text, found, names: &names, db)) }
    }
    return hits
  }

  private func hit(
    _ row: Row, _ text: String, _ matches: [Range<Int>], names: inout [Int64: AgendaNumbering], _ db: Database
  ) throws -> SearchHit {
    let version: Int64 = row["version_row"]
    let numbering = try names[version] ?? numbering(of: version, db)
    names[version] = numbering
    return SearchHit(
      meeting: try MeetingRecord.meeting(row), version: row["version_number"], position: row["position"],
      itemName: numbering[row["position"]], itemTitle: row["item_title"], passage: row["passage_number"],
      text: text, matches: matches)
  }

  private func numbering(of version: Int64, _ db: Database) throws -> AgendaNumbering {
    let labels = try Optional<String>.fetchAll(
      db, sql: "SELECT label FROM agenda_item WHERE version = ? ORDER BY position", arguments: [version])
    return AgendaNumbering(labels: labels)
  }
}
