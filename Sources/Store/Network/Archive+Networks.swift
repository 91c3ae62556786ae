import GRDB
import Model

extension Archive {
  /// What is recorded of the contact points and the election network of each Member State, in protocol order; States of
  /// which nothing is recorded are left out.
  public func networks() throws -> [NationalNetwork] {
    try read { db in
      let points = Dictionary(grouping: try ContactPointRecord.fetchAll(db), by: \.memberState)
      let authorities = Dictionary(grouping: try AuthorityRecord.fetchAll(db), by: \.memberState)
      return Set(points.keys).union(authorities.keys).sorted().map { state in
        NationalNetwork(
          memberState: state, contactPoints: points[state] ?? [], authorities: authorities[state] ?? [])
      }
    }
  }

  /// The same of one Member State.
  public func network(of state: MemberState) throws -> NationalNetwork {
    try read { db in
      NationalNetwork(
        memberState: state, contactPoints: try ContactPointRecord.fetchAll(of: state, db),
        authorities: try AuthorityRecord.fetchAll(of: state, db))
    }
  }

  /// Throws `.unknownContactPoint`.
  public func contactPoint(_ id: ContactPointID) throws -> ContactPoint {
    try read { db in try ContactPointRecord.fetch(id, db) }
  }

  /// Throws `.unknownAuthority`.
  public func authority(_ id: AuthorityID) throws -> Authority {
    try read { db in try AuthorityRecord.fetch(id, db) }
  }

  /// The e-mail addresses that are known of those contact points, for the secretariat only; throws `.notPermitted`.
  public func emailAddresses(
    of points: [ContactPoint], for actor: Actor
  ) throws -> [ContactPointID: EmailAddress] {
    guard actor.role == .secretariat, isWritable else {
      throw ArchiveError.notPermitted("see e-mail addresses: only the secretariat does")
    }
    return points.contains { $0.emailGivenBy != nil } ? try personal.addresses(of: points) : [:]
  }
}
