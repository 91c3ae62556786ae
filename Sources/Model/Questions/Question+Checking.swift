extension Question {
  /// Throws where it cannot be put to the Member States: its key and its statuses must be told apart from all others,
  /// and each must fit where it is shown.
  public func check() throws(QuestionFault) {
    guard key.isName(withinBy: "-"), key.count <= 40, !Self.isReserved(key) else {
      throw QuestionFault(
        "'\(key)' is no key of a question; write one in small letters, digits and hyphens, such as media-contacts"
      )
    }
    guard title.isShowable, !title.allSatisfy(\.isWhitespace) else {
      throw QuestionFault("the title of a question is one line of text")
    }
    guard !statuses.isEmpty else {
      throw QuestionFault("a question needs a status beside \(AnswerStatus.notStated.word)")
    }
    if let phrase = topic.first(where: { !$0.isPhrase }) {
      throw QuestionFault("'\(phrase)' is no phrase of a topic; \(String.phraseForm)")
    }
    try checkStatuses()
  }

  private func checkStatuses() throws(QuestionFault) {
    var phrases: Set<String> = []
    var taken = [AnswerStatus.notStated, .notAMember].map { ($0.names, $0.word) }
    for (index, status) in statuses.enumerated() {
      if let words = status.fault { throw QuestionFault(status: index + 1, words) }
      for (names, word) in taken {
        guard let name = status.names.first(where: names.contains) else { continue }
        throw QuestionFault(status: index + 1, "'\(name)' is the status \"\(word)\" already; choose another")
      }
      taken.append((status.names, status.word))
      for phrase in status.phrases where !phrases.insert(Folded(phrase).text).inserted {
        throw QuestionFault(status: index + 1, "'\(phrase)' is said twice; a phrase tells one status")
      }
    }
  }

  /// Whether the key would be taken for something else where things are named.
  private static func isReserved(_ key: String) -> Bool {
    key == EntityReference.questionWord || ActionItemID(key) != nil || MeetingID(key) != nil
      || EntryID(key) != nil
      || ContactPointID(key) != nil || AuthorityID(key) != nil
  }
}

extension AnswerStatus {
  /// By what it can be named, in small letters.
  var names: [String] { [code, word, String(glyph)].map { $0.lowercased() } }

  /// How long a word may be, so that every table shows it whole.
  private static let longestWord = 18

  /// What is wrong with it alone; nil where nothing is.
  fileprivate var fault: String? {
    if !code.isName(withinBy: "_") {
      return "'\(code)' is no code; write one in small letters, digits and underscores, such as in_progress"
    }
    // Every terminal shows these, and every keyboard has them to choose the status by.
    guard let value = glyph.asciiValue, value > 0x20, value < 0x7F else {
      return "'\(glyph)' is no glyph; a glyph is one letter, digit or sign of ASCII"
    }
    if !word.isShowable || word.count > Self.longestWord || word.allSatisfy(\.isWhitespace) {
      return "'\(word)' is no word for lists; write up to \(Self.longestWord) letters on one line"
    }
    if let phrase = phrases.first(where: { !$0.isPhrase }) {
      return "'\(phrase)' is no phrase of minutes; \(String.phraseForm)"
    }
    return meaning.isShowable ? nil : "its meaning is one line of text"
  }
}

extension String {
  /// Whether it is small letters and digits, parts of them joined by `separator`, with a letter first.
  fileprivate func isName(withinBy separator: Character) -> Bool {
    let parts = split(separator: separator, omittingEmptySubsequences: false)
    return first?.isSmallLetter == true
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isSmallLetter || $0.isDigit } }
  }

  fileprivate static let phraseForm = "write up to 80 letters, at least one word, on one line"

  /// Whether it has words that can be looked for in minutes.
  fileprivate var isPhrase: Bool { isShowable && count <= 80 && !Folded(self).words.isEmpty }

  /// Whether it is one line without characters that steer a terminal or turn the direction of text.
  fileprivate var isShowable: Bool {
    unicodeScalars.allSatisfy { scalar in
      ![.control, .format, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
    }
  }
}

extension Character {
  /// Of ASCII.
  fileprivate var isSmallLetter: Bool { asciiValue.map { (0x61...0x7A).contains($0) } ?? false }

  /// Of ASCII.
  fileprivate var isDigit: Bool { asciiValue.map { (0x30...0x39).contains($0) } ?? false }
}
