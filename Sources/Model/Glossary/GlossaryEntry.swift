/// What an abbreviation stands for.
public struct GlossaryEntry: Hashable, Sendable {
  /// As minutes print it: `RAS`, `OSCE/ODIHR`.
  public var term: String
  /// The name in full: `Rapid Alert System`.
  public var name: String
  /// A sentence or two on what it is; may be empty.
  public var meaning: String

  public init(term: String, name: String, meaning: String) {
    self.term = term
    self.name = name
    self.meaning = meaning
  }
}
