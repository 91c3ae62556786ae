/// One answer that a Member State can have given to a question.
public struct AnswerStatus: Hashable, Sendable {
  /// The word in JSON and on the command line, snake_case.
  public let code: String
  /// One character of ASCII; tells it without colour, and chooses it in a menu.
  public let glyph: Character
  public let word: String
  /// One sentence without full stop; may be empty.
  public let meaning: String
  /// Whether totals count it as linked, or whatever the question's favourable answer is.
  public let isFavourable: Bool
  /// What minutes say of States that have it, beside the words of the question's topic; may be empty.
  public var phrases: [String]

  public init(
    code: String, glyph: Character, word: String, meaning: String, isFavourable: Bool = false,
    phrases: [String] = []
  ) {
    self.code = code
    self.glyph = glyph
    self.word = word
    self.meaning = meaning
    self.isFavourable = isFavourable
    self.phrases = phrases
  }

  /// Nothing is recorded: the default of every question.
  public static let notStated = AnswerStatus(
    code: "not_stated", glyph: "?", word: "not stated", meaning: "nothing recorded")

  /// Derived from the dates of membership, never stored.
  public static let notAMember = AnswerStatus(
    code: "not_a_member", glyph: " ", word: "not a member", meaning: "outside the EU on that date")
}
