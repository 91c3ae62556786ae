import Model
import Store

/// All that the archive knows of one meeting, its action items aside.
struct MeetingDetails {
  var summary: MeetingSummary
  var versions: [MinutesVersion]
  var participants: [Participant]
  var claims: [QuantifiedClaim]
  var addresses: [WebAddress]
  /// What action items have to do with it.
  var standing: MeetingStanding

  init(of id: MeetingID, in archive: Archive) throws {
    summary = try archive.summary(of: id)
    versions = try archive.versions(of: id)
    participants = try archive.participants(of: id)
    claims = try archive.claims(of: id)
    addresses = try archive.addresses(of: id)
    standing = try archive.standing(of: summary.meeting)
  }

  /// Where in the current minutes something stands: `M3v2.5#1`.
  func place(of span: ReadSpan) -> String {
    PassageReference(
      meeting: .id(summary.meeting.id), version: versions.last?.number, position: span.position,
      passage: span.passage
    ).description
  }
}
