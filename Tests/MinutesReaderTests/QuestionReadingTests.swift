import MinutesReader
import Model
import Testing

/// What minutes say about a question that brings its own words.
@Suite struct QuestionReadingTests {
  private let question = Question(
    key: "media-contacts", title: "Contact with media platforms?",
    topic: ["media platforms", "plateformes", "Plattformen"],
    statuses: [
      AnswerStatus(
        code: "connected", glyph: "+", word: "connected", meaning: "", isFavourable: true,
        phrases: ["contact", "have contacts", "établi un contact", "Kontakt"]),
      AnswerStatus(
        code: "in_progress", glyph: "~", word: "in progress", meaning: "",
        phrases: ["looking for a contact", "en train", "suchen"]),
      AnswerStatus(
        code: "refused", glyph: "-", word: "refused", meaning: "", phrases: ["no contact", "unwilling"]),
    ])

  private func reading(_ passages: String..., title: String = "Item") -> QuestionReading {
    MinutesReader.reading(
      for: question,
      in: [
        AgendaItem(position: 3, label: "3", title: title, passages: passages.map { Passage(text: $0) })
      ])
  }

  private func claims(_ passage: String) -> [String] {
    reading(passage).claims.map { "\($0.quantity) \($0.status)" }
  }

  @Test(arguments: [
    ("Most MS are already in contact with the Media Platforms.", ["majority connected"]),
    ("Several Member States are looking for a contact at the media platforms.", ["several in_progress"]),
    ("All Member States have now contacts with media platforms.", ["all connected"]),
    ("Some have no contact with the media platforms.", ["some refused"]),
    ("Some do not have a contact with the media platforms.", []),
    ("No Member State has a contact at the media platforms.", ["none connected"]),
    ("None of the MS was unwilling to write to media platforms.", ["none refused"]),
    ("A contact at the media platforms would be useful.", []),
    ("Most MS have a contact at the media.", []),
    (
      "Most MS have contacts at the media platforms, while some are unwilling.",
      ["majority connected", "some refused"]
    ),
    (
      "La majorité des États membres ont établi un contact avec les plateformes ; certains sont en train de le faire.",
      ["majority connected", "some in_progress"]
    ),
    ("Aucun État membre n'a établi un contact avec les plateformes.", ["none connected"]),
    (
      "Die Mehrheit der Mitgliedstaaten hat Kontakt zu den Plattformen, aber einige suchen ihn noch.",
      ["majority connected", "some in_progress"]
    ),
  ])
  func claimsAreToldByTheQuestionsOwnWords(_ passage: String, _ expected: [String]) {
    #expect(claims(passage) == expected)
  }

  @Test func aClaimKnowsItsSentence() throws {
    let reading = reading(
      "The Chair spoke.", "COM asked about media platforms. Most MS have contacts. It thanked them.")
    let claim = try #require(reading.claims.first)
    #expect(reading.claims.count == 1 && claim.quote == "Most MS have contacts.")
    #expect(claim.span == ReadSpan(position: 3, passage: 2, range: 33..<55))
  }

  @Test func theTitleTellsTheTopicOfWhatFollowsIt() {
    #expect(reading("Most MS are in contact.", title: "Media platforms").claims.count == 1)
    #expect(reading("The Chair spoke.", "Most MS are in contact.", title: "Media platforms").claims.isEmpty)
  }

  @Test func statesThatAreNamedMakeStatements() {
    let statements = reading(
      "EE and LV are in contact with the media platforms, while Finland is looking for a contact. "
        + "France is not in contact."
    ).statements
    #expect(
      statements.map { "\($0.memberState) \($0.status)" } == [
        "EE connected", "LV connected", "FI in_progress",
      ])
  }

  @Test func withoutTopicNothingIsRead() {
    let wordless = Question(key: "x", title: "x", statuses: question.statuses)
    let item = AgendaItem(
      position: 1, label: nil, title: "", passages: [Passage(text: "All Member States are in contact.")])
    #expect(MinutesReader.reading(for: wordless, in: [item]) == QuestionReading())
  }

  @Test func linkageIsReadInTheSameWay() {
    let text = "Most MS confirmed that their RAS contact point is a member of the network."
    let item = AgendaItem(position: 1, label: nil, title: "", passages: [Passage(text: text)])
    let claims = MinutesReader.reading(for: .contactPointLinkage, in: [item]).claims
    #expect(claims.map(\.status) == ["linked"] && claims.map(\.quantity) == [.majority])
  }
}
