import GRDB
import Model

/// The agenda items of one meeting's current minutes in which something may be said on a topic.
struct Excerpt {
  let meeting: Meeting
  let version: MinutesVersion
  let items: [AgendaItem]

  /// Those of all meetings, the newest first, or of one: the items whose title, or a passage of which, has all words of
  /// one of the phrases.
  static func fetchAll(
    on phrases: [String], of meeting: MeetingID? = nil, includingWithdrawn: Bool = false, _ db: Database
  ) throws -> [Excerpt] {
    let topic = phrases.map { SearchTerms.words(of: $0) }.filter { !$0.isEmpty }
    guard !topic.isEmpty else { return [] }
    var positions: [Int: Set<Int>] = [:]
    for (meeting, position) in try passages(on: topic, of: meeting, db) + titles(on: topic, of: meeting, db) {
      positions[meeting, default: []].insert(position)
    }
    let meetings = try positions.keys.map { try MeetingRecord.fetch(MeetingID($0), db) }
      .filter { includingWithdrawn || $0.withdrawnBecause == nil }
      .sorted { ($0.firstDay, $0.id) > ($1.firstDay, $1.id) }
    return try meetings.compactMap { meeting in
      guard let (row, version) = try VersionRecord.fetch(nil, of: meeting.id, db) else { return nil }
      let items = try AgendaRecord.fetch(of: row, db).filter {
        positions[meeting.id.number]?.contains($0.position) == true
      }
      return Excerpt(meeting: meeting, version: version, items: items)
    }
  }

  private static func passages(
    on topic: [[String]], of meeting: MeetingID?, _ db: Database
  ) throws -> [(meeting: Int, position: Int)] {
    let pattern = topic.map { words in "(\(words.map { "\"\($0)\"" }.joined(separator: " AND ")))" }
    return try db.rows(
      of: """
        SELECT DISTINCT meeting.id, passage.position FROM passage_search
        JOIN passage ON passage.id = passage_search.rowid
        JOIN version ON version.id = passage.version JOIN meeting ON meeting.id = version.meeting
        WHERE passage_search MATCH ? AND \(isCurrent)
        """, [pattern.joined(separator: " OR "), meeting?.number]
    ).map { ($0["id"], $0["position"]) }
  }

  private static func titles(
    on topic: [[String]], of meeting: MeetingID?, _ db: Database
  ) throws -> [(meeting: Int, position: Int)] {
    try db.rows(
      of: """
        SELECT meeting.id, agenda_item.position, agenda_item.title FROM agenda_item
        JOIN version ON version.id = agenda_item.version JOIN meeting ON meeting.id = version.meeting
        WHERE \(isCurrent)
        """, [meeting?.number]
    ).filter { row in
      let words = Set(SearchTerms.words(of: row["title"]))
      return topic.contains(where: words.isSuperset)
    }.map { ($0["id"], $0["position"]) }
  }

  private static let isCurrent = """
    NOT meeting.taken_back AND meeting.id = coalesce(?, meeting.id)
      AND version.number = (SELECT max(number) FROM version WHERE meeting = meeting.id)
    """
}
