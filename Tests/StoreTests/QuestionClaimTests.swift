import Model
import Store
import Testing

/// Claims on a question of the secretariat, read when they are asked for.
@Suite struct QuestionClaimTests {
  private let media = Question(
    key: "media-contacts", title: "Is there a contact at each platform?",
    topic: ["média platform", "hotline"],
    statuses: [
      AnswerStatus(
        code: "yes", glyph: "+", word: "yes", meaning: "", isFavourable: true, phrases: ["have a contact"])
    ])
  private let quote = "Most have a contact at the Media Platform of their choice."

  /// Understands one claim in every item that it is given: its first passage.
  private func read(_ question: Question, _ items: [AgendaItem]) -> QuestionReading {
    QuestionReading(
      claims: items.map { item in
        let quote = item.passages[0].text
        return QuantifiedClaim(
          quantity: .majority, status: "yes",
          span: ReadSpan(position: item.position, passage: 1, range: 0..<quote.utf8.count), quote: quote)
      })
  }

  private func quotes(in archive: Archive, of meeting: MeetingID? = nil) throws -> [String] {
    try archive.claimChecks(against: media.key, of: meeting, reading: read).map(\.claim.quote)
  }

  private func minutes(_ quote: String, title: String = "Item", day: Day = Day(2019, 4, 4)) -> Reading {
    var reading = Fixture.reading(day: day, ordinal: nil, passages: [quote, "Of \(day)."])
    reading.agenda[0].title = title
    reading.agenda.append(
      AgendaItem(position: 2, label: "2", title: "Other", passages: [Passage(text: "Most media agreed.")]))
    return reading
  }

  @Test func claimsAreFoundWhicheverCameFirst() throws {
    let archive = try Fixture.archive()
    try Fixture.store(minutes(quote), in: archive)
    try archive.add(media, reading: Fixture.unread, by: Fixture.anna)
    #expect(try quotes(in: archive) == [quote])
    try Fixture.store(minutes("Nothing here.", title: "The HOTLINE", day: Day(2019, 5, 5)), in: archive)
    #expect(try quotes(in: archive) == ["Nothing here.", quote], "a title is enough, the newest first")
    #expect(try quotes(in: archive, of: MeetingID(1)) == [quote])
    let check = try #require(try archive.claimChecks(against: media.key, reading: read).last)
    #expect(check.anchor.reference.description == "M1v1.1#1")
    #expect(check.members == 28 && check.counted == 0 && check.verdict == .notYetShown)
  }

  @Test func theyAreHeldAgainstTheBoardOfTheQuestion() throws {
    let archive = try Fixture.archive()
    try archive.add(media, reading: Fixture.unread, by: Fixture.anna)
    try Fixture.store(minutes(quote), in: archive)
    let day = Day(2019, 4, 4)
    try archive.record(
      MemberState.members(on: day).prefix(15).map {
        EntryDraft(
          question: media.key, memberState: $0, status: "yes", validFrom: day, source: .letter("a letter"))
      }, by: Fixture.anna)
    #expect(try archive.claimChecks(against: media.key, reading: read).map(\.verdict) == [.consistent])
    #expect(throws: ArchiveError.unknownQuestion("none")) {
      try archive.claimChecks(against: "none", reading: read)
    }
  }

  @Test func onlyCurrentMinutesOfStandingMeetingsClaim() throws {
    let archive = try Fixture.archive()
    try archive.add(media, reading: Fixture.unread, by: Fixture.anna)
    try Fixture.store(minutes(quote), in: archive)
    try Fixture.store(minutes("Few media have one."), in: archive)
    #expect(try quotes(in: archive).isEmpty)
    try Fixture.store(minutes("The hotline is open.", day: Day(2019, 5, 5)), in: archive)
    #expect(try quotes(in: archive) == ["The hotline is open."])
    try archive.withdraw(MeetingID(2), because: "wrong file", by: Fixture.anna)
    #expect(try quotes(in: archive).isEmpty)
    try archive.undo(by: Fixture.anna)
    #expect(try quotes(in: archive) == ["The hotline is open."])
  }

  @Test func aQuestionKeepsItsWords() throws {
    let archive = try Fixture.archive()
    let act = try archive.add(media, reading: Fixture.unread, by: Fixture.anna)
    #expect(try archive.question(media.key) == media)
    #expect(act.changes.first?.after?["topic"] == "média platform, hotline")
    #expect(act.changes.first?.after?["phrase"] == "yes: have a contact")
    #expect(try archive.verifyJournal().isIntact)
  }

  @Test func withoutTopicNothingIsRead() throws {
    let archive = try Fixture.archive()
    var wordless = media
    wordless.topic = []
    try archive.add(wordless, reading: Fixture.unread, by: Fixture.anna)
    try Fixture.store(minutes(quote), in: archive)
    #expect(try quotes(in: archive).isEmpty)
  }
}
