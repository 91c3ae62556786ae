import GRDB
import Model

extension Recorder {
  /// Writes a meeting; its passages keep the order in which searches come upon them.
  mutating func change(
    _ before: Meeting, to after: Meeting, wasTakenBack: Bool = false, isTakenBack: Bool = false
  ) throws {
    var after = after
    after.revision = act
    try MeetingRecord.update(after, isTakenBack: isTakenBack, db)
    if after.firstDay != before.firstDay {
      try AgendaRecord.renumber(passagesOf: after.id, on: after.firstDay, db)
    }
    changed(
      .meeting(after.id), from: wasTakenBack ? nil : before.snapshot,
      to: isTakenBack ? nil : after.snapshot)
  }

  /// Lets what its minutes state hold from the meeting's first day on, where it held from the one it had before.
  mutating func moveStatements(of meeting: Meeting, from day: Day) throws {
    let entries = try EntryRecord.fetchAll(
      where: """
        anchored.meeting = ? AND valid_from = ? AND entry.status IS NOT NULL AND standing <> 'rejected'
          AND NOT \(EntryRecord.isReplaced)
        """, [meeting.id.number, day.description], db)
    for var entry in entries where entry.memberState.isMember(on: meeting.firstDay) {
      entry.validFrom = meeting.firstDay
      try replace(entry)
    }
  }

  /// Records the entry anew in place of the one whose number it has.
  mutating func replace(_ entry: Entry) throws {
    var entry = entry
    entry.replaces = entry.id
    entry.act = act
    try record(entry)
  }

  mutating func setStatus(
    _ status: MinutesVersion.Status, ofVersion number: Int, of id: MeetingID
  ) throws {
    guard let (row, before) = try VersionRecord.fetch(number, of: id, db) else {
      throw ArchiveError.unknownVersion(id, number)
    }
    var after = before
    after.status = status
    after.revision = act
    try VersionRecord.update(after, db)
    let digests = try VersionDigests(of: row, db)
    changed(.version(id, number: number), from: before.snapshot(digests), to: after.snapshot(digests))
  }
}
