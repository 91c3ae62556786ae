import Model
import Store
import Testing

/// Questions that change, and those that are asked no more.
@Suite struct QuestionEditingTests {
  private let day = Day(2019, 4, 4)
  private let yes = AnswerStatus(
    code: "yes", glyph: "+", word: "yes (all)", meaning: "at each: of them", isFavourable: true,
    phrases: ["writes to"])
  private let no = AnswerStatus(code: "no", glyph: "-", word: "no", meaning: "")
  private let later = AnswerStatus(
    code: "later", glyph: "~", word: "later", meaning: "", phrases: ["a: b", "c"])

  private var media: Question {
    Question(key: "media-contacts", title: "Is there a contact?", topic: ["media"], statuses: [yes, no])
  }

  private func asked() throws -> Archive {
    let archive = try Fixture.archive()
    try archive.add(media, reading: Fixture.unread, by: Fixture.anna)
    return archive
  }

  private func record(_ status: String, in archive: Archive) throws {
    let estonia = try #require(MemberState(named: "EE"))
    let draft = EntryDraft(
      question: media.key, memberState: estonia, status: status, validFrom: day, source: .letter("a letter"))
    try archive.record([draft], by: Fixture.bert)
  }

  @discardableResult
  private func edit(_ archive: Archive, _ change: (inout Question) -> Void) throws -> Act {
    try archive.edit(media.key, reading: Fixture.unread, by: Fixture.anna, change)
  }

  @Test func everyChangeIsUndoneAndDoneAgain() throws {
    let archive = try asked()
    var changed = media
    changed.title = "Better?"
    changed.topic = ["platforms", "x: y"]
    changed.statuses = [later, yes]
    changed.statuses[1].phrases = []
    let act = try edit(archive) { $0 = changed }
    #expect(act.words == "edit question media-contacts")
    #expect(try archive.question(media.key) == changed)
    try archive.undo(by: Fixture.anna)
    #expect(try archive.question(media.key) == media)
    try archive.redo(by: Fixture.anna)
    #expect(try archive.question(media.key) == changed)
    try archive.undo(by: Fixture.anna)
    try archive.undo(by: Fixture.anna)
    #expect(try archive.questions() == [.contactPointLinkage])
    try archive.redo(by: Fixture.anna)
    #expect(try archive.question(media.key) == media)
    #expect(try archive.verifyJournal().isIntact)
  }

  @Test func questionsStayInTheirOrder() throws {
    let archive = try asked()
    let other = Question(key: "a-later-one", title: "?", statuses: [no])
    try archive.add(other, reading: Fixture.unread, by: Fixture.anna)
    try edit(archive) { $0.title = "Better?" }
    #expect(try archive.questions().map(\.key) == ["contact-point-linkage", media.key, other.key])
  }

  @Test func aRecordedStatusStays() throws {
    let archive = try asked()
    try record("yes", in: archive)
    #expect(throws: ArchiveError.statusInUse("yes", question: media.key, by: EntryID(1))) {
      try edit(archive) { $0.statuses.removeFirst() }
    }
    try edit(archive) { $0.statuses = [yes, later] }
    try record("later", in: archive)
    #expect(throws: ArchiveError.self, "undo would take away what is recorded") {
      try archive.undo(by: Fixture.anna)
    }
    #expect(try archive.question(media.key).statuses == [yes, later])
  }

  @Test func noStatusComesToMeanSomethingElse() throws {
    let archive = try asked()
    let otherNo = AnswerStatus(code: "no", glyph: "N", word: "never", meaning: "")
    #expect(throws: ArchiveError.self) { try edit(archive) { $0.statuses[1] = otherNo } }
    try edit(archive) { $0.statuses = [yes] }
    #expect(throws: ArchiveError.self, "not even one that has gone") {
      try edit(archive) { $0.statuses.append(otherNo) }
    }
    try edit(archive) { $0.statuses.append(no) }
    #expect(try archive.question(media.key) == media)
  }

  @Test func whatCannotBeChangedIsRefused() throws {
    let archive = try asked()
    #expect(throws: ArchiveError.alreadySo(.question(media.key))) { try edit(archive) { _ in } }
    #expect(throws: ArchiveError.self) { try edit(archive) { $0.statuses = [] } }
    #expect(throws: ArchiveError.builtInQuestion("contact-point-linkage")) {
      try archive.retire("contact-point-linkage", by: Fixture.anna)
    }
    #expect(throws: ArchiveError.unknownQuestion("none")) { try archive.retire("none", by: Fixture.anna) }
    #expect(throws: ArchiveError.self) { try archive.retire(media.key, by: Fixture.delegate) }
  }

  @Test func newWordsProposeWhatTheyFind() throws {
    let archive = try asked()
    try Fixture.store(Fixture.reading(passages: ["Estonia writes to the platforms."]), in: archive)
    let estonia = try #require(MemberState(named: "EE"))
    try archive.edit(
      media.key,
      reading: { question, items in
        QuestionReading(
          statements: items.map { item in
            AnswerStatement(
              question: question.key, memberState: estonia, status: "yes",
              span: ReadSpan(position: item.position, passage: 1, range: 0..<7), quote: "Estonia")
          })
      }, by: Fixture.anna
    ) { $0.topic = ["platforms"] }
    #expect(try archive.proposedEntries(of: media.key).count == 1)
    #expect(throws: ArchiveError.self) { try edit(archive) { $0.statuses = [no] } }
    try archive.undo(by: Fixture.anna)
    #expect(try archive.proposedEntries(of: media.key).isEmpty)
    try edit(archive) { $0.statuses = [no] }
    #expect(try archive.verifyJournal().isIntact)
  }

  @Test func aRetiredQuestionIsReadAndNotRecorded() throws {
    let archive = try asked()
    try record("yes", in: archive)
    try archive.retire(media.key, by: Fixture.anna)
    #expect(try archive.questions() == [.contactPointLinkage])
    #expect(try archive.retiredQuestions().map(\.key) == [media.key])
    #expect(try archive.board(of: media.key, asOf: day).favourable == 1)
    #expect(throws: ArchiveError.retiredQuestion(media.key)) { try record("no", in: archive) }
    #expect(throws: ArchiveError.alreadySo(.question(media.key))) {
      try archive.retire(media.key, by: Fixture.anna)
    }
    try archive.undo(by: Fixture.anna)
    #expect(try archive.questions().count == 2)
    try archive.redo(by: Fixture.anna)
    try archive.reinstate(media.key, by: Fixture.bert)
    #expect(try archive.question(media.key) == media)
    #expect(try archive.verifyJournal().isIntact)
  }

  @Test func withdrawnMinutesProposeOnceTheyAreBack() throws {
    let archive = try Fixture.archive()
    try Fixture.store(Fixture.reading(passages: ["Estonia writes to the media."]), in: archive)
    try archive.withdraw(MeetingID(1), because: "wrong", by: Fixture.anna)
    let estonia = try #require(MemberState(named: "EE"))
    try archive.add(
      media,
      reading: { question, items in
        QuestionReading(
          statements: items.map { _ in
            AnswerStatement(
              question: question.key, memberState: estonia, status: "yes",
              span: ReadSpan(position: 1, passage: 1, range: 0..<7), quote: "Estonia")
          })
      }, by: Fixture.anna)
    #expect(try archive.proposedEntries(of: media.key).isEmpty)
    try archive.reinstate(MeetingID(1), by: Fixture.anna)
    #expect(try archive.proposedEntries(of: media.key).count == 1)
  }
}
