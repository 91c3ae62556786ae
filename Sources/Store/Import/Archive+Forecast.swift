import Model

extension Archive {
  /// What `store` would do with these minutes, without doing it; throws what `store` would throw.
  public func forecast(
    _ minutes: PreparedMinutes, as target: ImportTarget = .named
  ) throws -> ImportForecast {
    let day = try minutes.day
    return try read { db in
      if let same = try target.known(minutes.fingerprint, db) {
        return .unchanged(same.meeting, version: same.number)
      }
      guard let meeting = try target.meeting(for: minutes.reading, on: day, db) else {
        return .newMeeting
      }
      let versions = try VersionRecord.fetchAll(of: meeting.id, db).count
      return versions == 0 ? .newMeeting : .newVersion(meeting.id, number: versions + 1)
    }
  }
}
