/// The identifier of a contact point, `C3`: given once, never reused.
public struct ContactPointID: Hashable, Comparable, Sendable {
  /// From 1.
  public let number: Int

  public init(_ number: Int) { self.number = number }

  /// Of one that is still to be recorded.
  public static let unassigned = ContactPointID(0)

  public static func < (left: ContactPointID, right: ContactPointID) -> Bool { left.number < right.number }
}

extension ContactPointID: LosslessStringConvertible {
  public var description: String { "C\(number)" }

  /// Reads `C3` or `c3`; nil for anything else.
  public init?(_ text: String) {
    guard let number = numbered("C", text) else { return nil }
    self.init(number)
  }
}

/// The office that serves as a contact point of a Member State for some time.
public struct ContactPoint: Hashable, Sendable {
  /// Which of the two networks it is the contact point for.
  public enum Role: String, CaseIterable, Sendable {
    /// The European Cooperation Network on Elections.
    case ecne
    /// The Rapid Alert System on disinformation.
    case ras

    /// `RAS contact point`
    public var name: String { "\(rawValue.uppercased()) contact point" }
  }

  public let id: ContactPointID
  public let memberState: MemberState
  public let role: Role
  public var office: OfficeName
  public var period: Period
  /// The act that gave it an e-mail address, which is kept elsewhere; nil where it has none.
  public var emailGivenBy: ActID?
  /// The act that last touched it.
  public var revision: ActID

  public init(
    id: ContactPointID = .unassigned, memberState: MemberState, role: Role, office: OfficeName,
    period: Period, emailGivenBy: ActID? = nil, revision: ActID = .none
  ) {
    self.id = id
    self.memberState = memberState
    self.role = role
    self.office = office
    self.period = period
    self.emailGivenBy = emailGivenBy
    self.revision = revision
  }

  /// `LV RAS contact point`
  public var name: String { "\(memberState) \(role.name)" }
}
