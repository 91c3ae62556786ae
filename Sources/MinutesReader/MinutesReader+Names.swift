import Model

extension MinutesReader {
  /// The words by which minutes of any language that it reads name a Member State or what is that State's, sorted.
  public static func names(of state: MemberState) -> [String] {
    let phrases = Lexicon.all.flatMap { ($0.states[state.code] ?? "").split(separator: ",") }
    return Set(phrases.flatMap { PhraseSyntax.expansions(of: String($0)) }).union(state.names).sorted()
  }
}
