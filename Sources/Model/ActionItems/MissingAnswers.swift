/// What becomes of the answers that are still open when an action item is closed.
public enum MissingAnswers: String, CaseIterable, Sendable {
  /// They stay open.
  case leave
  /// The States are recorded as not concerned.
  case notConcerned = "not_concerned"
}
