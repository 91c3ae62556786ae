import Model
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// Boards of other questions than contact-point linkage, and words for statuses on the `:` line.
@Suite struct QuestionTests {
  private func program(_ archive: InMemoryArchive = .sample) -> Program<InMemoryArchive> {
    let session = Session(
      size: Size(columns: 80, rows: 24), today: Day(2024, 5, 15),
      actor: Actor(name: "anna", role: .secretariat))
    return Program(state: State(session: session), runner: archive)
  }

  private func page(of program: Program<InMemoryArchive>) throws -> LinkagePage {
    try #require(program.state.page as? LinkagePage)
  }

  @Test func theBoardGoesOverToAnotherQuestionAndBack() throws {
    var program = program()
    try type("3jjD2024-03-01<Enter>mf?Q2", into: &program)
    let board = try page(of: program)
    #expect(board.question == "media-contacts" && board.asOf == Day(2024, 3, 1) && board.isMap)
    #expect(board.selectedID?.code == "CZ" && board.shownStatus == nil)
    #expect(board.title == "media-contacts as of 2024-03-01")
    try type("Q<Enter>", into: &program)
    #expect(try page(of: program).question == "media-contacts", "the menu begins with the one that is seen")
    try type("Qk<Enter>", into: &program)
    #expect(try page(of: program).isAboutLinkage)
    #expect(program.state.stack.count == 1)
  }

  @Test func severalStatesAreSetAtOnceOnAnyQuestion() throws {
    var program = program()
    try type("3Q2vjvcY<Enter>a letter<Enter><Enter>", into: &program)
    #expect(program.runner.entries.map(\.question) == ["media-contacts", "media-contacts"])
    #expect(program.runner.entries.map(\.status) == ["yes", "yes"])
    #expect(try page(of: program).board?.favourable == 2)
    try type("Q1", into: &program)
    #expect(try page(of: program).board?.favourable == 0)
  }

  @Test func aQuestionIsNamedOnTheCommandLineFromEverywhere() throws {
    var program = program()
    try type("2:question m<Tab><Enter>", into: &program)
    #expect(try page(of: program).question == "media-contacts")
    try type("q", into: &program)
    #expect(program.state.page is ActionItemsPage)
    try type(":question media-contact<Enter>", into: &program)
    #expect(program.state.notice?.text.contains("perhaps media-contacts") == true)
    try type(":question<Enter>", into: &program)
    #expect(program.state.menu?.choices.count == 3)
  }

  @Test func aQuestionWithoutTopicHasNoClaims() throws {
    var archive = InMemoryArchive.revised
    archive.questions.append(
      Question(key: "other", title: "Other?", topic: ["other"], statuses: archive.questions[1].statuses))
    var program = program(archive)
    try type("3C", into: &program)
    #expect((program.state.page as? ClaimsPage)?.checks.count == 2)
    try type("qQ2C", into: &program)
    #expect((program.state.page as? ClaimsPage)?.checks.isEmpty == true)
    func shows(_ words: String) -> Bool { (0..<24).contains { program.frame.text(row: $0).contains(words) } }
    #expect(shows("not read for this question"))
    try type("qQ3C", into: &program)
    #expect(shows("claim nothing"))
  }

  @Test func proposalsBelongToTheirQuestion() throws {
    var program = program(.revised)
    try type("3", into: &program)
    #expect(try page(of: program).waiting == 1)
    try type("Q2", into: &program)
    #expect(try page(of: program).waiting == 0)
  }

  @Test func aStatesPageShowsTheHistoryOfTheQuestionThatItWasOpenedFrom() throws {
    var program = program()
    try type("3Q2cY<Enter>a letter<Enter><Enter><Enter>", into: &program)
    func state() throws -> MemberStatePage { try #require(program.state.page as? MemberStatePage) }
    #expect(try state().entries.map(\.status) == ["yes"])
    #expect(try state().title == "BE Belgium, media-contacts")
    try type("<Tab>", into: &program)
    #expect(
      try state().ids == [.answer(question: "contact-point-linkage"), .answer(question: "media-contacts")])
    try type("<Enter>", into: &program)
    #expect(try state().part == .history && state().ids.isEmpty)
    #expect(try state().title == "BE Belgium")
  }

  @Test func aStatusIsNamedOnTheCommandLine() throws {
    var program = program()
    try type("3:status est<Tab>", into: &program)
    #expect(program.state.prompt?.editor.text == "status establishing")
    try type("<Enter><Enter>a letter<Enter><Enter>", into: &program)
    #expect(program.runner.entries.map(\.status) == ["establishing"])
    try type(":filter not <Tab>", into: &program)
    #expect(program.state.notice?.text == "not linked not stated")
    try type("l<Tab><Enter>", into: &program)
    #expect(try page(of: program).shownStatus?.code == "not_linked")
    try type("F:status maybe<Enter>", into: &program)
    #expect(program.state.notice?.text.contains("no status of this question") == true)
  }

  @Test func aGlyphChoosesEvenWhereItsLetterMovesInMenus() throws {
    var archive = InMemoryArchive.sample
    archive.questions.append(
      Question(
        key: "letters", title: "Letters?",
        statuses: [
          AnswerStatus(code: "l", glyph: "l", word: "left", meaning: ""),
          AnswerStatus(code: "q", glyph: "q", word: "quite", meaning: ""),
        ]))
    var program = program(archive)
    try type("3Q3cq<Enter>a letter<Enter><Enter>", into: &program)
    #expect(program.runner.entries.map(\.status) == ["q"])
  }
}
