/// Why what a person typed names no owner.
public struct UnknownOwner: Error, Hashable, Sendable {
  public let text: String
  /// The names that are most like it, at most three.
  public let nearest: [String]

  /// Says what is wrong and what may have been meant.
  public var message: String {
    let hint = nearest.isEmpty ? "" : "; did you mean \(nearest.joined(separator: " or "))?"
    return "'\(text)' is no body and no Member State\(hint) (somebody else stands in quotes: \"the hosts\")"
  }
}

extension Owner {
  /// Every name by which a body or a Member State can be called, with whom it names.
  public static let names: [(name: String, owner: Owner)] =
    Party.allCases.flatMap { party in
      Set([party.abbreviation, party.rawValue]).sorted().map { ($0, Owner.party(party)) }
    } + MemberState.all.flatMap { state in state.names.map { ($0, Owner.memberState(state)) } }

  /// Reads what a person typed: a code, a name, an abbreviation; anything else only in double quotes.
  public init(typed text: String) throws(UnknownOwner) {
    let owner = Owner(text)
    if case .other = owner {
      guard text.count > 2, text.first == "\"", text.last == "\"" else {
        throw UnknownOwner(text: text, nearest: Self.nearest(to: text))
      }
      self.init(String(text.dropFirst().dropLast()))
    } else {
      self = owner
    }
  }

  /// Reads owners with commas between, each once.
  public static func list(typed text: String) throws(UnknownOwner) -> [Owner] {
    var owners: [Owner] = []
    for part in parts(of: text) where !part.isEmpty {
      let owner = try Owner(typed: part)
      if !owners.contains(owner) { owners.append(owner) }
    }
    return owners
  }

  /// The form that `init(typed:)` reads back.
  public var typedForm: String {
    if case .other(let text) = self { "\"\(text)\"" } else { abbreviation }
  }

  /// What stands between commas outside of quotes, without the spaces around it.
  private static func parts(of text: String) -> [String] {
    var isQuoted = false
    let parts = text.split(omittingEmptySubsequences: true) { character in
      if character == "\"" { isQuoted.toggle() }
      return character == "," && !isQuoted
    }
    return parts.map(\.withoutOuterSpaces)
  }

  /// The names that begin so, whatever the case and the accents, each owner once.
  public static func completions(of beginning: String) -> [String] {
    let wanted = Folded(beginning).text
    var seen: Set<Owner> = []
    return names.filter { Folded($0.name).text.hasPrefix(wanted) && seen.insert($0.owner).inserted }.map(
      \.name)
  }

  private static func nearest(to text: String) -> [String] {
    nearestWords(to: text, among: names.map(\.name))
  }
}

extension Substring {
  var withoutOuterSpaces: String {
    let start = drop { $0 == " " }
    return String(start.last == " " ? start.dropLast(start.reversed().prefix { $0 == " " }.count) : start)
  }
}
