import Model
import Testing

@Suite struct QuestionTests {
  private let yes = AnswerStatus(code: "yes", glyph: "Y", word: "Yes", meaning: "", isFavourable: true)

  private func fault(
    key: String = "media-contacts", title: String = "Is there a contact?", _ statuses: [AnswerStatus]
  ) -> QuestionFault? {
    do { try Question(key: key, title: title, statuses: statuses).check() } catch { return error }
    return nil
  }

  private func status(
    _ code: String = "no", _ glyph: Character = "-", _ word: String = "no", meaning: String = ""
  ) -> AnswerStatus {
    AnswerStatus(code: code, glyph: glyph, word: word, meaning: meaning)
  }

  @Test func theBuiltInQuestionIsInOrder() throws { try Question.contactPointLinkage.check() }

  @Test func aQuestionOfItsOwnIsInOrder() {
    #expect(fault([yes, status("in_progress", "~", "in preparation"), status()]) == nil)
  }

  @Test(arguments: [
    "", "Media", "media_contacts", "-media", "media-", "a--b", "média", "question", "a17", "m3", "c3",
  ])
  func aKeyIsAPlainWordThatNamesNothingElse(_ key: String) {
    #expect(fault(key: key, [yes])?.status == nil)
    #expect(fault(key: key, [yes])?.words.contains("'\(key)' is no key") == true)
  }

  @Test(arguments: ["", "  ", "two\nlines", "\u{1B}[31mred"]) func aTitleIsOneLine(_ title: String) {
    #expect(fault(title: title, [yes])?.words.contains("title") == true)
  }

  @Test func aQuestionNeedsAStatus() {
    #expect(fault([])?.words.contains("needs a status") == true)
  }

  @Test(arguments: [
    ("no code", "No", "-", "no"), ("no glyph", "no", "✓", "no"), ("no glyph", "no", " ", "no"),
    ("no word", "no", "-", ""), ("no word", "no", "-", "far too long for a column"),
    ("no word", "no", "-", "a\u{202E}b"), ("already", "not_stated", "-", "no"),
    ("already", "not_a_member", "-", "no"), ("already", "no", "?", "no"),
    ("already", "no", "-", "not stated"),
    ("already", "yes", "-", "no"), ("already", "no", "y", "no"), ("already", "no", "-", "YES"),
  ]) func aStatusCanBeToldFromAllOthers(_ words: String, _ code: String, _ glyph: Character, _ word: String) {
    let fault = fault([yes, status(code, glyph, word)])
    #expect(fault?.status == 2)
    #expect(fault?.words.contains(words) == true)
  }

  @Test func aMeaningIsOneLine() {
    #expect(fault([status(meaning: "one\ntwo")])?.words.contains("meaning") == true)
  }

  @Test func aStatusIsFoundInEitherCase() {
    let question = Question(key: "q", title: "Q?", statuses: [yes])
    for name in ["yes", "YES", "y", "Y"] { #expect(question.status(named: name) == yes) }
    #expect(question.status(named: "not stated") == .notStated)
    #expect(question.status(named: "maybe") == nil)
  }

  @Test func theJournalNamesQuestionsAndTheirAnswers() throws {
    let estonia = try #require(MemberState(named: "EE"))
    for entity in [EntityReference.question("ee"), .answer(question: "media-contacts", estonia)] {
      #expect(EntityReference(entity.description) == entity)
    }
    #expect(EntityReference("question ee") == .question("ee"))
  }
}
