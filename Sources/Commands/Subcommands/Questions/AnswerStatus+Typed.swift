import Model

extension AnswerStatus {
  /// A status whose glyph was typed as text; throws where that is not one character.
  init(
    code: String, glyph: String, word: String, meaning: String = "", isFavourable: Bool = false,
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
  init(typed text: String) throws(QuestionFault) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3 || parts.count == 4 && parts[3] == "favourable" else {
      throw QuestionFault(
        "'\(text)' is no status; write code:glyph:word, and :favourable after it where it counts as a yes")
    }
    try self.init(code: parts[0], glyph: parts[1], word: parts[2], isFavourable: parts.count == 4)
  }
}

extension [AnswerStatus] {
  /// Those that values of the option `--status` describe; throws a `Failure` that tells which one is wrong.
  init(typed texts: [String]) throws {
    self = []
    for (index, text) in texts.enumerated() {
      do { append(try AnswerStatus(typed: text)) } catch {
        throw Failure(.usage, "--status number \(index + 1): \(error.words)")
      }
    }
  }
}
