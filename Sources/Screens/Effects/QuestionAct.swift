import Model

/// What is to become of a question that the secretariat asks.
public enum QuestionAct: Equatable, Sendable {
  case add(Question)
  /// In place of what was seen.
  case edit(Question, seen: Question)
  /// The question with that key is asked no more.
  case retire(String)
}
