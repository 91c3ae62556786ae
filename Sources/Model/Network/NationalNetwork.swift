/// What is recorded of a Member State's contact points and of the authorities in its national election network.
public struct NationalNetwork: Hashable, Sendable {
  public let memberState: MemberState
  /// Of any time, those that began last first.
  public let contactPoints: [ContactPoint]
  /// Of any time, by kind and name.
  public let authorities: [Authority]

  public init(memberState: MemberState, contactPoints: [ContactPoint] = [], authorities: [Authority] = []) {
    self.memberState = memberState
    self.contactPoints = contactPoints.sorted {
      ($0.role.rawValue, $1.period.from, $1.id) < ($1.role.rawValue, $0.period.from, $0.id)
    }
    let kinds = Authority.Kind.allCases
    self.authorities = authorities.sorted {
      (kinds.firstIndex(of: $0.kind) ?? 0, $0.name.description, $0.id)
        < (kinds.firstIndex(of: $1.kind) ?? 0, $1.name.description, $1.id)
    }
  }

  /// The contact point that serves on that day; nil where none is recorded.
  public func contactPoint(_ role: ContactPoint.Role, on day: Day) -> ContactPoint? {
    contactPoints.first { $0.role == role && $0.period.contains(day) }
  }

  /// The members of the network on that day.
  public func authorities(on day: Day) -> [Authority] { authorities.filter { $0.period.contains(day) } }

  /// Names of offices that begin so, whatever the case and the accents, each once.
  public func offices(beginning text: String) -> [String] {
    let wanted = Folded(text).text
    let names = (contactPoints.map(\.office) + authorities.map(\.name)).map(\.description)
    return Set(names.filter { Folded($0).text.hasPrefix(wanted) }).sorted()
  }
}
