/// A sentence that says where a named Member State stands on a question.
public struct AnswerStatement: Hashable, Sendable {
  /// The key of the question.
  public var question: String
  public var memberState: MemberState
  /// The code of the status.
  public var status: String
  public var span: ReadSpan
  /// The exact words at the span.
  public var quote: String

  public init(
    question: String = Question.contactPointLinkage.key, memberState: MemberState, status: String,
    span: ReadSpan, quote: String
  ) {
    self.question = question
    self.memberState = memberState
    self.status = status
    self.span = span
    self.quote = quote
  }
}

extension Reading {
  /// What it says of contact-point linkage.
  public var linkageStatements: [AnswerStatement] {
    statements.filter { $0.question == Question.contactPointLinkage.key }
  }

  /// What it says of other questions.
  public var otherStatements: [AnswerStatement] {
    statements.filter { $0.question != Question.contactPointLinkage.key }
  }
}
