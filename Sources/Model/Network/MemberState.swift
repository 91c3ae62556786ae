/// A Member State of the European Union, now or once.
///
/// Source: the Interinstitutional Style Guide, list of countries: codes are ISO 3166 alpha-2 except EL and UK.
public struct MemberState: Sendable {
  /// The two-letter code of the Style Guide, `EL` for Greece and `UK` for the United Kingdom.
  public let code: String
  public let englishName: String
  /// The name in the State's own language or languages, which decides the protocol order.
  public let ownName: String
  /// The first day of membership.
  public let since: Day
  /// The last day of membership, inclusive; nil for a present member.
  public let until: Day?

  init(_ code: String, _ englishName: String, _ ownName: String, _ since: Day, until: Day? = nil) {
    self.code = code
    self.englishName = englishName
    self.ownName = ownName
    self.since = since
    self.until = until
  }

  public func isMember(on day: Day) -> Bool {
    day >= since && until.map { day <= $0 } ?? true
  }

  /// The members on that date, in protocol order.
  public static func members(on day: Day) -> [MemberState] { all.filter { $0.isMember(on: day) } }

  /// Finds a State by code or by a name of it, whatever the case; also by the ISO codes GR and GB.
  public init?(named text: String) {
    guard let found = Self.byName[text.lowercased()] else { return nil }
    self = found
  }

  private static let byName = Dictionary(
    all.flatMap { state in state.names.map { ($0.lowercased(), state) } },
    uniquingKeysWith: { first, _ in first })

  /// Everything a person may type for it: code, ISO code, English name, own names.
  public var names: [String] {
    [code, englishName] + ownName.split(separator: "/").map(String.init) + (Self.otherNames[code] ?? [])
  }

  private static let otherNames = [
    "EL": ["GR"], "UK": ["GB"], "CZ": ["Czech Republic"], "NL": ["The Netherlands"],
  ]
}

extension MemberState: Hashable, Comparable, CustomStringConvertible {
  public static func == (left: MemberState, right: MemberState) -> Bool { left.code == right.code }
  public func hash(into hasher: inout Hasher) { hasher.combine(code) }

  /// Protocol order.
  public static func < (left: MemberState, right: MemberState) -> Bool {
    left.protocolNumber < right.protocolNumber
  }

  /// The place in protocol order, from 1.
  public var protocolNumber: Int { (Self.all.firstIndex(of: self) ?? Self.all.count) + 1 }

  public var description: String { code }
}
