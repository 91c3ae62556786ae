import GRDB
import Model

extension Archive {
  /// The minutes in that version, the newest where it is nil; nil for a meeting without minutes.
  ///
  /// Throws `.unknownMeeting` and `.unknownVersion`.
  public func minutes(of id: MeetingID, version number: Int? = nil) throws -> Minutes? {
    try ask(id, number) { db, meeting, row, version in
      Minutes(meeting: meeting, version: version, agenda: try AgendaRecord.fetch(of: row, db))
    }
  }

  /// Every version of the minutes, oldest first.
  public func versions(of id: MeetingID) throws -> [MinutesVersion] {
    try read { db in try VersionRecord.fetchAll(of: id, db).map(\.version) }
  }

  /// Statements of the minutes about a share of the Member States, of the newest version where it is nil.
  public func claims(of id: MeetingID, version: Int? = nil) throws -> [QuantifiedClaim] {
    try findings(of: id, version).claims
  }

  /// The web addresses that the minutes print.
  public func addresses(of id: MeetingID, version: Int? = nil) throws -> [WebAddress] {
    try findings(of: id, version).addresses
  }

  /// Who took part, as far as the minutes list it.
  public func participants(of id: MeetingID, version: Int? = nil) throws -> [Participant] {
    try findings(of: id, version).participants
  }

  /// Sentences that are too weak for proposals: wishes, announcements, positions.
  public func mentions(of id: MeetingID, version: Int? = nil) throws -> [ActionProposal] {
    try findings(of: id, version).mentions
  }

  private func findings(of id: MeetingID, _ number: Int?) throws -> Findings {
    try ask(id, number) { db, _, row, _ in try FindingRecords.fetch(of: row, db) } ?? Findings()
  }

  /// Asks about one version, the newest where `number` is nil; nil for a meeting without minutes.
  private func ask<Value>(
    _ id: MeetingID, _ number: Int?,
    _ body: (Database, Meeting, _ row: Int64, MinutesVersion) throws -> Value
  ) throws -> Value? {
    try read { db in
      let meeting = try MeetingRecord.fetch(id, db)
      guard let (row, version) = try VersionRecord.fetch(number, of: id, db) else { return nil }
      return try body(db, meeting, row, version)
    }
  }
}
