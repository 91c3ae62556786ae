/// What minutes say about one question.
public struct QuestionReading: Hashable, Sendable {
  /// Of Member States that are named.
  public var statements: [AnswerStatement]
  /// Of shares of them, none named.
  public var claims: [QuantifiedClaim]

  public init(statements: [AnswerStatement] = [], claims: [QuantifiedClaim] = []) {
    self.statements = statements
    self.claims = claims
  }
}
