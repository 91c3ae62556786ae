/// Who is responsible for an action item: a Member State, a party, or somebody else as printed.
public enum Owner: Hashable, Sendable {
  case memberState(MemberState)
  case party(Party)
  case other(String)

  /// Reads a code, a name or an abbreviation; anything else is kept as it is.
  public init(_ text: String) {
    self =
      if let state = MemberState(named: text) {
        .memberState(state)
      } else if let party = Party(named: text) {
        .party(party)
      } else {
        .other(text)
      }
  }

  /// The form for narrow columns: `EE`, `COM`, `MS`.
  public var abbreviation: String {
    switch self {
    case .memberState(let state): state.code
    case .party(let party): party.abbreviation
    case .other(let text): text
    }
  }
}

extension Owner: CustomStringConvertible {
  /// The canonical form, which `init(_:)` reads back: `EE`, `Commission`, `Member States`.
  public var description: String {
    switch self {
    case .memberState(let state): state.code
    case .party(let party): party.rawValue
    case .other(let text): text
    }
  }
}
