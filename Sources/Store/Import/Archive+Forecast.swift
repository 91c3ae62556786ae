import Model

extension Archive {
  /// What `store` would do with these minutes, without doing it; throws what `store` would throw.
  public func forecast(
    _ reading: Reading, original: [UInt8], as target: ImportTarget = .named
  ) throws -> ImportForecast {
    let day = try Document.day(of: reading)
    let fingerprint = Fingerprint(reading, original: original)
    return try read { db in
      if let same = try VersionRecord.fetch(like: fingerprint, db) {
        return .unchanged(same.meeting, version: same.number)
      }
      guard let meeting = try target.meeting(for: reading.header, on: day, db) else { return .newMeeting }
      let versions = try VersionRecord.fetchAll(of: meeting.id, db).count
      return versions == 0 ? .newMeeting : .newVersion(meeting.id, number: versions + 1)
    }
  }
}
