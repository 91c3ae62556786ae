import Model
import Store
import Testing

@Suite struct QuestionTests {
  private let day = Day(2019, 4, 4)
  private let media = Question(
    key: "media-contacts", title: "Is there a contact at each platform?",
    statuses: [
      AnswerStatus(code: "yes", glyph: "+", word: "yes", meaning: "at each", isFavourable: true),
      AnswerStatus(code: "no", glyph: "-", word: "no", meaning: ""),
    ])

  private func answer(_ state: String, _ status: String) throws -> EntryDraft {
    EntryDraft(
      question: media.key, memberState: try #require(MemberState(named: state)), status: status,
      validFrom: day, source: .letter("a letter"))
  }

  @Test func aQuestionIsAddedAndHasItsBoard() throws {
    let archive = try Fixture.archive()
    #expect(try archive.questions() == [.contactPointLinkage])
    let act = try archive.add(media, reading: Fixture.unread, by: Fixture.anna)
    #expect(act.words == "add question media-contacts")
    #expect(try archive.questions() == [.contactPointLinkage, media])
    try archive.record([try answer("EE", "yes"), try answer("LV", "no")], by: Fixture.anna)
    let board = try archive.board(of: media.key, asOf: day)
    #expect(board.question == media && board.rows.count == 28 && board.favourable == 1)
    let linkage = try archive.board(of: Question.contactPointLinkage.key, asOf: day)
    #expect(linkage.count(.notStated) == 28)
    #expect(try archive.acts(about: .question(media.key)).map(\.id) == [act.id])
    #expect(try archive.verifyJournal().isIntact)
  }

  @Test func statusesOfOneQuestionAreNoneOfAnother() throws {
    let archive = try Fixture.archive()
    try archive.add(media, reading: Fixture.unread, by: Fixture.anna)
    #expect(throws: ArchiveError.unknownStatus("linked", question: media.key)) {
      try archive.record([try answer("EE", "linked")], by: Fixture.anna)
    }
  }

  @Test func whatCannotBeAskedIsRefused() throws {
    let archive = try Fixture.archive()
    try archive.add(media, reading: Fixture.unread, by: Fixture.anna)
    #expect(throws: ArchiveError.questionExists(media.key)) {
      try archive.add(media, reading: Fixture.unread, by: Fixture.anna)
    }
    #expect(throws: ArchiveError.questionExists(Question.contactPointLinkage.key)) {
      try archive.add(.contactPointLinkage, reading: Fixture.unread, by: Fixture.anna)
    }
    let unusable = Question(key: "other", title: "?", statuses: [])
    #expect(throws: ArchiveError.self) {
      try archive.add(unusable, reading: Fixture.unread, by: Fixture.anna)
    }
    #expect(throws: ArchiveError.self) {
      try archive.add(media, reading: Fixture.unread, by: Fixture.delegate)
    }
    #expect(try archive.acts().count == 1)
  }

  @Test func addingIsUndoneAndDoneAgain() throws {
    let archive = try Fixture.archive()
    try archive.add(media, reading: Fixture.unread, by: Fixture.anna)
    let undone = try archive.undo(by: Fixture.anna)
    #expect(undone.changes.map(\.after) == [nil])
    #expect(try archive.questions() == [.contactPointLinkage])
    #expect(throws: ArchiveError.unknownQuestion(media.key)) { try archive.question(media.key) }
    #expect(throws: ArchiveError.unknownQuestion(media.key)) {
      try archive.record([try answer("EE", "yes")], by: Fixture.anna)
    }
    #expect(try archive.verifyJournal().isIntact)
    try archive.redo(by: Fixture.anna)
    #expect(try archive.question(media.key) == media)
    #expect(try archive.verifyJournal().isIntact)
  }

  @Test func aKeyThatWasTakenBackIsGivenAgain() throws {
    let archive = try Fixture.archive()
    try archive.add(media, reading: Fixture.unread, by: Fixture.anna)
    try archive.undo(by: Fixture.anna)
    let better = Question(
      key: media.key, title: "Is there a contact?",
      statuses: [AnswerStatus(code: "some", glyph: "s", word: "some", meaning: "")])
    try archive.add(better, reading: Fixture.unread, by: Fixture.bert)
    #expect(try archive.question(media.key) == better)
    #expect(throws: ArchiveError.self) { try archive.redo(by: Fixture.anna) }
    #expect(try archive.verifyJournal().isIntact)
  }

  @Test func aQuestionWithAnswersStays() throws {
    let archive = try Fixture.archive()
    try archive.add(media, reading: Fixture.unread, by: Fixture.anna)
    let answered = try archive.record([try answer("EE", "yes")], by: Fixture.bert)
    #expect(throws: ArchiveError.undoBlocked(.question(media.key), by: answered)) {
      try archive.undo(by: Fixture.anna)
    }
    try archive.undo(by: Fixture.bert)
    try archive.undo(by: Fixture.anna)
    #expect(throws: ArchiveError.questionExists(media.key), "its old answers still need its statuses") {
      try archive.add(media, reading: Fixture.unread, by: Fixture.anna)
    }
    try archive.redo(by: Fixture.anna)
    try archive.redo(by: Fixture.bert)
    #expect(try archive.board(of: media.key, asOf: day).favourable == 1)
    #expect(try archive.verifyJournal().isIntact)
  }
}
