import GRDB
import Model

/// Where a sentence stands, as tables keep it: the row of its passage and UTF-8 offsets.
enum AnchorRecord {
  /// What a query joins to read anchors: `passage`, `version`.
  static let columns = """
    passage.position AS anchor_position, passage.number AS anchor_passage,
    version.meeting AS anchor_meeting, version.number AS anchor_version
    """

  /// Nil where the row names no passage.
  static func anchor(_ row: Row) -> Anchor? {
    guard let meeting = row["anchor_meeting"] as Int?, let start = row["range_start"] as Int?,
      let end = row["range_end"] as Int?, start < end
    else { return nil }
    return Anchor(
      meeting: MeetingID(meeting), version: row["anchor_version"], position: row["anchor_position"],
      passage: row["anchor_passage"], range: start..<end)
  }

  /// The row of the anchor's passage; throws `.unknownPassage` where there is none or the range is not in it.
  static func passage(of anchor: Anchor, _ db: Database) throws -> Int64 {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT passage.id, length(CAST(text AS BLOB)) AS bytes FROM passage JOIN version ON version.id = passage.version
        WHERE version.meeting = ? AND version.number = ? AND passage.position = ? AND passage.number = ?
        """,
      arguments: [anchor.meeting.number, anchor.version, anchor.position, anchor.passage])
    guard let row, anchor.range.lowerBound >= 0, anchor.range.upperBound <= row["bytes"] as Int else {
      throw ArchiveError.unknownPassage(anchor.reference)
    }
    return row["id"]
  }
}
