/// What minutes tell beside their agenda: who took part, and which web addresses they print; with their versions.
public struct MeetingParticulars: Hashable, Sendable {
  public let meeting: Meeting
  /// Oldest first; empty for a meeting without minutes.
  public let versions: [MinutesVersion]
  /// Of the current version, in the order printed.
  public let participants: [Participant]
  /// Of the current version, in the order printed.
  public let addresses: [WebAddress]

  public init(
    meeting: Meeting, versions: [MinutesVersion], participants: [Participant], addresses: [WebAddress]
  ) {
    self.meeting = meeting
    self.versions = versions
    self.participants = participants
    self.addresses = addresses
  }

  /// Where the address stands in the current version; nil where there are no minutes.
  public func anchor(of address: WebAddress) -> Anchor? {
    versions.last.map { version in
      Anchor(
        meeting: meeting.id, version: version.number, position: address.span.position,
        passage: address.span.passage, range: address.span.range)
    }
  }
}
