/// Why something cannot be recorded of the contact points of a Member State or of its election network.
public enum NetworkFault: Error, Hashable, Sendable {
  case withoutName
  /// Has more characters than that.
  case tooLong(limit: Int)
  case controlCharacter
  case noEmailAddress
  case endsBeforeItBegins(Period)
  case notAMember(MemberState, Day)
  /// Another one serves in that time already; the words name it.
  case taken(String, Period)

  /// What is wrong, and what to do.
  public var words: String {
    switch self {
    case .withoutName: "name the office"
    case .tooLong(let limit): "a name has \(limit) characters at most"
    case .controlCharacter: "a name has no control or invisible characters"
    case .noEmailAddress: "that is no e-mail address; write one as office@example.eu"
    case .endsBeforeItBegins(let period): "it would end before it begins: \(period)"
    case .notAMember(let state, let day): "\(state.englishName) was no Member State on \(day)"
    case .taken(let name, let period): "\(name) serves \(period); end that first, or set that"
    }
  }
}

extension Period {
  /// Throws where it runs backwards, or where the State is no member on one of its ends.
  public func check(for state: MemberState) throws(NetworkFault) {
    if let until, until < from { throw .endsBeforeItBegins(self) }
    for day in [from, until].compactMap({ $0 }) where !state.isMember(on: day) {
      throw .notAMember(state, day)
    }
  }
}
