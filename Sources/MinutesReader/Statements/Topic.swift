import Model

/// What minutes make statements on: contact-point linkage, or another question in words of its own.
protocol Topic: Sendable {
  /// The key of the question.
  var question: String { get }
  /// Whether a passage, or a title, speaks of it.
  func isIn(_ passage: TaggedPassage) -> Bool
  /// Whether a passage names it in so many words that it cannot be something like it.
  func isNamedInFull(in passage: TaggedPassage) -> Bool
  /// Whether a passage goes on with it, where the item has spoken of it before.
  func isResumed(in passage: TaggedPassage) -> Bool
  /// Whether a sentence of such a passage is about something else after all.
  func excludes(_ sentence: TaggedWords) -> Bool
  /// Whether a sentence names what the topic is about, so that those behind it may go on.
  func isNamed(in sentence: TaggedWords) -> Bool
  /// Whether a sentence speaks of whatever was spoken of before, and names neither the topic nor anything else.
  func refersBack(_ sentence: TaggedWords) -> Bool
  /// The status of which a State says the opposite; nil where there is none.
  func opposite(of status: String?) -> String?
  /// Whether a sentence has any words that tell something of it.
  func mayTell(_ sentence: TaggedWords) -> Bool
  /// The code of the status that a clause states; nil where it states none.
  func status(of clause: Clause) -> String?
}
