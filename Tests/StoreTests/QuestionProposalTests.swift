import Model
import Store
import Testing

/// What minutes say of Member States about a question of the secretariat, proposed for its board.
@Suite struct QuestionProposalTests {
  private let media = Question(
    key: "media-contacts", title: "Is there a contact at each platform?", topic: ["media"],
    statuses: [
      AnswerStatus(code: "yes", glyph: "+", word: "yes", meaning: "", isFavourable: true),
      AnswerStatus(code: "no", glyph: "-", word: "no", meaning: ""),
    ])
  private let quote = "Estonia writes to the media."

  /// Estonia's yes in the first passage of every item.
  private func statements(_ question: Question, _ items: [AgendaItem]) throws -> [AnswerStatement] {
    let estonia = try #require(MemberState(named: "EE"))
    return items.map { item in
      let quote = item.passages[0].text
      return AnswerStatement(
        question: question.key, memberState: estonia, status: "yes",
        span: ReadSpan(position: item.position, passage: 1, range: 0..<quote.utf8.count), quote: quote)
    }
  }

  private func read(_ question: Question, _ items: [AgendaItem]) -> QuestionReading {
    QuestionReading(statements: (try? statements(question, items)) ?? [])
  }

  private func proposed(in archive: Archive) throws -> [String] {
    try archive.proposedEntries(of: media.key).map { "\($0.memberState) \($0.status ?? "") \($0.source)" }
  }

  /// Minutes that were read for the question before they are stored.
  private func minutes(_ quote: String) throws -> Reading {
    var reading = Fixture.reading(passages: [quote, "The end."])
    reading.statements = try statements(media, reading.agenda)
    return reading
  }

  @Test func storedMinutesProposeWhenTheQuestionIsAdded() throws {
    let archive = try Fixture.archive()
    try Fixture.store(Fixture.reading(passages: [quote]), in: archive)
    let act = try archive.add(media, reading: read, by: Fixture.anna)
    #expect(act.changes.count == 2)
    #expect(try proposed(in: archive) == ["EE yes M1v1.1#1"])
    let entry = try #require(try archive.proposedEntries(of: media.key).first)
    try archive.decide(.accepted, on: [entry.id], by: Fixture.anna)
    #expect(try archive.board(of: media.key, asOf: Day(2019, 4, 4)).favourable == 1)
    #expect(try archive.proposedEntries(of: Question.contactPointLinkage.key).isEmpty)
    #expect(try archive.verifyJournal().isIntact)
  }

  @Test func nothingWaitsOfAQuestionThatRetires() throws {
    let archive = try Fixture.archive()
    try Fixture.store(Fixture.reading(passages: [quote]), in: archive)
    try archive.add(media, reading: read, by: Fixture.anna)
    let entry = try #require(try archive.proposedEntries(of: media.key).first)
    try archive.retire(media.key, by: Fixture.anna)
    #expect(try archive.proposedEntries(of: media.key).isEmpty)
    #expect(throws: ArchiveError.retiredQuestion(media.key)) {
      try archive.decide(.accepted, on: [entry.id], by: Fixture.anna)
    }
    try archive.undo(by: Fixture.anna)
    #expect(try archive.proposedEntries(of: media.key).count == 1)
  }

  @Test func addingIsUndoneWithWhatItProposed() throws {
    let archive = try Fixture.archive()
    try Fixture.store(Fixture.reading(passages: [quote]), in: archive)
    try archive.add(media, reading: read, by: Fixture.anna)
    try archive.undo(by: Fixture.anna)
    #expect(try archive.questions() == [.contactPointLinkage])
    try archive.redo(by: Fixture.anna)
    #expect(try proposed(in: archive) == ["EE yes M1v1.1#1"])
    try archive.undo(by: Fixture.anna)
    var better = media
    better.statuses.removeLast()
    try archive.add(better, reading: read, by: Fixture.anna)
    #expect(try archive.question(media.key) == better)
    #expect(try proposed(in: archive) == ["EE yes M1v1.1#1"])
    #expect(try archive.verifyJournal().isIntact)
  }

  @Test func minutesThatComeLaterProposeWhenTheyAreStored() throws {
    let archive = try Fixture.archive()
    try archive.add(media, reading: read, by: Fixture.anna)
    try Fixture.store(try minutes(quote), in: archive)
    #expect(try proposed(in: archive) == ["EE yes M1v1.1#1"])
    try archive.decide(.rejected, onProposalsOf: MeetingID(1), of: nil, by: Fixture.anna)
    try Fixture.store(try minutes(quote + " It does so still."), in: archive)
    #expect(try proposed(in: archive) == ["EE yes M1v2.1#1"], "another sentence is another statement")
    try archive.decide(.rejected, onProposalsOf: MeetingID(1), of: media.key, by: Fixture.anna)
    var again = try minutes(quote)
    again.agenda[0].passages.append(Passage(text: "Something else."))
    again.cleanedText += "Something else."
    try Fixture.store(again, in: archive)
    #expect(try proposed(in: archive).isEmpty, "what was rejected does not come back")
  }

  @Test func whatTheQuestionDoesNotKnowAnyMoreIsLeftOut() throws {
    let archive = try Fixture.archive()
    try Fixture.store(try minutes(quote), in: archive)
    try archive.add(media, reading: Fixture.unread, by: Fixture.bert)
    try archive.undo(by: Fixture.bert)
    try Fixture.store(try minutes("Estonia says so."), in: archive)
    try archive.redo(by: Fixture.bert)
    #expect(try proposed(in: archive).isEmpty)
  }

  @Test func oneSentenceMaySayTwoThings() throws {
    let archive = try Fixture.archive()
    try archive.add(media, reading: read, by: Fixture.anna)
    var reading = try minutes(quote)
    var linked = try #require(reading.statements.first)
    (linked.question, linked.status) = (Question.contactPointLinkage.key, "linked")
    reading.statements.append(linked)
    try Fixture.store(reading, in: archive)
    #expect(try proposed(in: archive).count == 1)
    #expect(try archive.proposedEntries(of: Question.contactPointLinkage.key).count == 1)
    try archive.decide(.accepted, onProposalsOf: MeetingID(1), of: nil, by: Fixture.anna)
    #expect(try archive.board(of: media.key, asOf: Day(2019, 4, 4)).favourable == 1)
    #expect(try archive.board(of: "contact-point-linkage", asOf: Day(2019, 4, 4)).favourable == 1)
  }
}
