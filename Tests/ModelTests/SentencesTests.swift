import Model
import Testing

@Suite struct SentencesTests {
  private func sentences(_ text: String) -> [String] {
    Sentences.ranges(in: text).map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
  }

  @Test func splitsAfterStops() {
    #expect(sentences("One. Two! Three? Four") == ["One.", "Two!", "Three?", "Four"])
    #expect(sentences("  ") == [])
  }

  @Test(arguments: [
    "See Art. 22 and No. 5 of the act.", "Drafted by J. Smith and Dr. Roe for the group.",
    "The site https://example.eu/a.b is open.", "Held on 4.4.2019 in the morning.",
    "Die Sitzung am 14. März war kurz.", "Tools, e.g. forms and guides, help.",
  ])
  func keepsTogetherWhatIsOneSentence(_ text: String) {
    #expect(sentences(text) == [text])
  }

  @Test func closersBelongToTheirSentence() {
    #expect(
      sentences("He said \u{201C}yes.\u{201D} Then he left.") == [
        "He said \u{201C}yes.\u{201D}", "Then he left.",
      ])
  }

  @Test func theShortFormOfMemberStatesEndsASentence() {
    #expect(sentences("Comments came from MS. They were few.").count == 2)
  }
}
