extension AnswerStatus {
  /// A status whose glyph was typed as text; throws where that is not one character.
  public init(
    code: String, typedGlyph glyph: String, word: String, meaning: String = "", isFavourable: Bool = false,
    phrases: [String] = []
  ) throws(QuestionFault) {
    guard let character = glyph.first, glyph.count == 1 else {
      throw QuestionFault("'\(glyph)' is no glyph; a glyph is one letter, digit or sign of ASCII")
    }
    self.init(
      code: code, glyph: character, word: word, meaning: meaning, isFavourable: isFavourable,
      phrases: phrases)
  }

  /// Reads `in_progress:~:in progress`, and `connected:+:connected:favourable`.
  public init(typed text: String) throws(QuestionFault) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3 || parts.count == 4 && parts[3] == "favourable" else {
      throw QuestionFault(
        "'\(text)' is no status; write code:glyph:word, and :favourable after it where it counts as a yes")
    }
    try self.init(code: parts[0], typedGlyph: parts[1], word: parts[2], isFavourable: parts.count == 4)
  }
}
