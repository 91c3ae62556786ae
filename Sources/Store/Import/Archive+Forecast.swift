import Model

extension Archive {
  /// What `store` would do with these minutes, without doing it; throws what `store` would throw.
  public func forecast(_ reading: Reading, original: [UInt8]) throws -> ImportForecast {
    guard !reading.agenda.isEmpty else { throw ArchiveError.readingWithoutAgenda }
    guard let day = reading.header.date else { throw ArchiveError.readingWithoutDate }
    let document = Document(reading: reading, original: original, fileName: nil, readerVersion: 1)
    return try read { db in
      if let same = try VersionRecord.fetch(like: document, db) {
        return .unchanged(same.meeting, version: same.number)
      }
      guard let meeting = try MeetingRecord.fetch(like: reading.header, on: day, db) else {
        return .newMeeting
      }
      let versions = try VersionRecord.fetchAll(of: meeting.id, db).count
      return versions == 0 ? .newMeeting : .newVersion(meeting.id, number: versions + 1)
    }
  }
}
