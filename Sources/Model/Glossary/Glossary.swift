/// The abbreviations and terms that minutes use without explaining them.
public struct Glossary: Equatable, Sendable {
  /// In the order of their terms.
  public let entries: [GlossaryEntry]
  private let byTerm: [String: GlossaryEntry]

  /// Of several entries with the same term the last one counts.
  public init(_ entries: [GlossaryEntry]) {
    byTerm = Dictionary(entries.map { ($0.term, $0) }) { _, last in last }
    self.entries = byTerm.values.sorted { ($0.term.lowercased(), $0.term) < ($1.term.lowercased(), $1.term) }
  }

  /// The entry of the term, whatever its case; nil for an unknown one.
  public func entry(named term: String) -> GlossaryEntry? {
    byTerm[term] ?? entries.first { $0.term.lowercased() == term.lowercased() }
  }

  /// The same with other entries, which count where both have the term.
  public func adding(_ other: Glossary) -> Glossary { Glossary(entries + other.entries) }

  /// The same as minutes of that day mean it: with the State that held the Presidency.
  public func resolved(on day: Day) -> Glossary {
    guard var presidency = byTerm[Party.presidency.rawValue], let state = MemberState.presiding(on: day)
    else {
      return self
    }
    presidency.meaning += " On \(day) \(state.englishName) (\(state)) held it."
    return Glossary(entries + [presidency])
  }
}
