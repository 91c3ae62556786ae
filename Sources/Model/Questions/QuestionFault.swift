/// What keeps a question from being put to the Member States.
public struct QuestionFault: Error, Hashable, Sendable {
  /// The number of the status that is meant, from 1; nil where it is the question itself.
  public let status: Int?
  /// What is wrong, and what is right.
  public let words: String

  public init(status: Int? = nil, _ words: String) {
    self.status = status
    self.words = words
  }
}
