import GRDB
import Model

/// Where a sentence stands, as the tables keep it: a passage by its version, and UTF-8 offsets in it.
enum AnchorRecord {
  /// What a query adds to read the anchors of that table, with `joined(to:)`.
  static let columns = "anchored.meeting AS anchor_meeting, anchored.number AS anchor_version_number"

  static func joined(to table: String) -> String {
    "LEFT JOIN version AS anchored ON anchored.id = \(table).anchor_version"
  }

  /// Nil where the row has none.
  static func anchor(_ row: Row) -> Anchor? {
    guard let meeting = row["anchor_meeting"] as Int? else { return nil }
    let start: Int = row["anchor_start"]
    return Anchor(
      meeting: MeetingID(meeting), version: row["anchor_version_number"], position: row["anchor_position"],
      passage: row["anchor_passage"], range: start..<max(start, row["anchor_end"]))
  }

  /// The values of the columns, in the order of the tables; throws `.unknownPassage` where no passage has that range.
  static func values(of anchor: Anchor?, _ db: Database) throws -> StatementArguments {
    guard let anchor else { return StatementArguments([Int?](repeating: nil, count: 5)) }
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT version.id, length(CAST(text AS BLOB)) AS bytes
          FROM passage JOIN version ON version.id = passage.version
          WHERE version.meeting = ? AND version.number = ? AND passage.position = ? AND passage.number = ?
          """),
      arguments: [anchor.meeting.number, anchor.version, anchor.position, anchor.passage])
    guard let row, anchor.range.lowerBound >= 0, anchor.range.upperBound <= row["bytes"] as Int else {
      throw ArchiveError.unknownPassage(anchor.reference)
    }
    return [
      row["id"] as Int, anchor.position, anchor.passage, anchor.range.lowerBound, anchor.range.upperBound,
    ]
  }
}
