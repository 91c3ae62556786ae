/// What carries out effects: the archive and the terminal, or a stand-in for tests.
public protocol EffectRunner {
  /// Does it and answers; nothing where there is nothing to say.
  mutating func run(_ effect: Effect) -> [Reply]
  /// What has come of that which went on beside the screens.
  mutating func finished() -> [Reply]
  /// Whether somebody else has written to the archive since this was asked last.
  mutating func hasChanged() -> Bool
}

extension EffectRunner {
  public mutating func finished() -> [Reply] { [] }
}
