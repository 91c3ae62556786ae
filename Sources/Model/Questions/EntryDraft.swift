/// What a person asks to be recorded of one Member State's answer.
public struct EntryDraft: Hashable, Sendable {
  /// The key of the question.
  public var question: String
  public var memberState: MemberState
  /// The code of the status, `not_stated` to withdraw what was recorded.
  public var status: String
  /// The first day on which it holds.
  public var validFrom: Day
  public var source: EntrySource
  public var note: String

  public init(
    question: String = Question.contactPointLinkage.key, memberState: MemberState, status: String,
    validFrom: Day, source: EntrySource, note: String = ""
  ) {
    self.question = question
    self.memberState = memberState
    self.status = status
    self.validFrom = validFrom
    self.source = source
    self.note = note
  }
}
