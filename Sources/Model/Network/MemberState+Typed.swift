/// Why what a person typed names no Member States.
public struct UnknownMemberState: Error, Hashable, Sendable {
  /// What is wrong, and what may have been meant.
  public let message: String
}

extension [MemberState] {
  /// The Member States that the words name, in protocol order: codes, names, ranges among these in protocol order
  /// (`EE-FI`), `all` of these.
  public func named(by words: [String]) throws(UnknownMemberState) -> [MemberState] {
    var named: Set<MemberState> = []
    for word in words { named.formUnion(try self.named(by: word)) }
    return named.sorted()
  }

  private func named(by word: String) throws(UnknownMemberState) -> [MemberState] {
    if let state = MemberState(named: word) { return [state] }
    if word.lowercased() == "all" { return self }
    let ends = word.split(separator: "-").map(String.init)
    guard ends.count == 2 else { throw Self.unknown(word) }
    guard let first = MemberState(named: ends[0]) else { throw Self.unknown(ends[0]) }
    guard let last = MemberState(named: ends[1]) else { throw Self.unknown(ends[1]) }
    guard first <= last else {
      throw UnknownMemberState(
        message: "in protocol order \(last) comes before \(first); write \(last)-\(first)")
    }
    return filter { first <= $0 && $0 <= last }
  }

  private static func unknown(_ word: String) -> UnknownMemberState {
    let nearest = nearestWords(to: word, among: MemberState.all.flatMap(\.names))
    let hint = nearest.isEmpty ? "" : "; did you mean \(nearest.joined(separator: " or "))?"
    return UnknownMemberState(message: "'\(word)' is no Member State, no range (EE-FI) and not 'all'\(hint)")
  }
}
