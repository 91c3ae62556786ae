import GRDB
import Model

/// Everything that the journal writes about, as it stands in the tables.
enum EntityRecords {
  static func forEach(_ db: Database, _ body: (EntityReference, Snapshot) -> Void) throws {
    for row in try Row.fetchAll(db, sql: "SELECT * FROM meeting WHERE NOT taken_back") {
      let meeting = try MeetingRecord.meeting(row)
      body(.meeting(meeting.id), meeting.snapshot)
      for version in try VersionRecord.fetchAll(of: meeting.id, db) {
        body(
          .version(meeting.id, number: version.version.number),
          version.version.snapshot(try VersionDigests(of: version.row, db)))
      }
    }
    for item in try ActionItemRecord.fetchAll(where: "true", orderedBy: "action_item.id", db) {
      body(.actionItem(item.id), item.snapshot)
    }
    for point in try ContactPointRecord.fetchAll(db) { body(.contactPoint(point.id), point.snapshot) }
    for authority in try AuthorityRecord.fetchAll(db) { body(.authority(authority.id), authority.snapshot) }
    for question in try QuestionRecord.fetchAdded(db) { body(.question(question.key), question.snapshot) }
    for entry in try EntryRecord.fetchAll(where: "true", [], db) { body(entry.reference, entry.snapshot) }
  }
}
