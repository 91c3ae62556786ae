/// The identifier of an authority, `N3`: given once, never reused.
public struct AuthorityID: Hashable, Comparable, Sendable {
  /// From 1.
  public let number: Int

  public init(_ number: Int) { self.number = number }

  /// Of one that is still to be recorded.
  public static let unassigned = AuthorityID(0)

  public static func < (left: AuthorityID, right: AuthorityID) -> Bool { left.number < right.number }
}

extension AuthorityID: LosslessStringConvertible {
  public var description: String { "N\(number)" }

  /// Reads `N3` or `n3`; nil for anything else.
  public init?(_ text: String) {
    guard let number = numbered("N", text) else { return nil }
    self.init(number)
  }
}

/// An authority that belongs to the national election network of a Member State for some time.
public struct Authority: Hashable, Sendable {
  /// What it is competent for.
  public enum Kind: String, CaseIterable, Sendable {
    case electoral
    case dataProtection = "data_protection"
    case cyberSecurity = "cyber_security"
    case media
    case lawEnforcement = "law_enforcement"
    case other

    public var word: String {
      switch self {
      case .electoral: "electoral"
      case .dataProtection: "data protection"
      case .cyberSecurity: "cyber-security"
      case .media: "media"
      case .lawEnforcement: "law enforcement"
      case .other: "other"
      }
    }

    /// Finds a kind by its code or its word, with hyphens or spaces.
    public init?(named text: String) {
      let code = String(text.lowercased().map { $0 == "-" || $0 == " " ? "_" : $0 })
      self.init(rawValue: code)
    }
  }

  public let id: AuthorityID
  public let memberState: MemberState
  public var kind: Kind
  public var name: OfficeName
  public var period: Period
  /// Whether it is the office of the RAS contact point, whatever name that is recorded under.
  public var isRASContactPoint: Bool
  /// The act that last touched it.
  public var revision: ActID

  public init(
    id: AuthorityID = .unassigned, memberState: MemberState, kind: Kind, name: OfficeName, period: Period,
    isRASContactPoint: Bool = false, revision: ActID = .none
  ) {
    self.id = id
    self.memberState = memberState
    self.kind = kind
    self.name = name
    self.period = period
    self.isRASContactPoint = isRASContactPoint
    self.revision = revision
  }
}
