import Model
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// The board on screen: statuses of several States as one act, sources picked in the minutes, dates, filters.
@Suite struct LinkagePageTests {
  private func program(
    _ archive: InMemoryArchive = .sample, readOnlyBecause reason: String? = nil
  ) -> Program<InMemoryArchive> {
    let session = Session(
      size: Size(columns: 80, rows: 24), today: Day(2024, 5, 15),
      actor: Actor(name: "anna", role: .secretariat), readOnlyBecause: reason)
    return Program(state: State(session: session), runner: archive)
  }

  private func page(of program: Program<InMemoryArchive>) throws -> LinkagePage {
    try #require(program.state.page as? LinkagePage)
  }

  private func acts(of program: Program<InMemoryArchive>) -> [[EntryDraft]] {
    program.runner.effects.compactMap { if case .record(let drafts, _) = $0 { drafts } else { nil } }
  }

  @Test func markedStatesAreSetAtOnceAndUnmarkedAfterwards() throws {
    var program = program()
    try type("3vjvc+<Enter>a letter<Enter>together<Enter>", into: &program)
    #expect(acts(of: program).map { $0.map(\.memberState.code) } == [["BE", "CZ"]])
    #expect(program.runner.entries.map(\.note) == ["together", "together"])
    #expect(try page(of: program).marks.ids.isEmpty)
    #expect(try page(of: program).board?.favourable == 2)
  }

  @Test func markingAllTwiceMarksNone() throws {
    var program = program()
    try type("3V", into: &program)
    #expect(try page(of: program).targets.count == 27)
    try type("V", into: &program)
    #expect(try page(of: program).marks.ids.isEmpty)
  }

  @Test func theSourceIsPickedInTheMinutes() throws {
    var program = program()
    try type("3c=<Enter><Tab>j<Enter><Enter>J", into: &program)
    #expect(program.state.availability(of: .pick).isAvailable)
    try type("<Enter>", into: &program)
    #expect(program.state.page is LinkagePage)
    try type("<Enter>", into: &program)
    let draft = try #require(acts(of: program).first?.first)
    #expect(draft.source.description == "M2v1.2#1")
    #expect(
      draft.source.quote == "The Commission recalled how an alert travels from one capital to the next.")
  }

  @Test(arguments: ["<Esc>", "qq", "1", "4"]) func leavingTheMinutesRecordsNothing(_ keys: String) throws {
    var program = program()
    try type("3c=<Enter><Tab>j<Enter>\(keys)", into: &program)
    #expect(program.state.picking == nil && program.state.prompt == nil)
    try type("3j<Enter>", into: &program)
    #expect(acts(of: program).isEmpty)
  }

  @Test func controlCEndsLookingForASource() throws {
    var program = program()
    try type("3c=<Enter><Tab>j<Enter>", into: &program)
    program.handle([.interrupted])
    #expect(program.state.picking == nil && program.state.page is LinkagePage)
    #expect(!program.state.hasEnded)
  }

  @Test func enterInTheReaderTakesNothingWhereNoSourceIsAskedFor() throws {
    var program = program()
    try type("j<Enter><Enter><Enter>", into: &program)
    #expect(program.state.notice?.text.contains("no meaning on this page") == true)
  }

  @Test(arguments: [("2024-05-16", "future"), ("1950-01-01", "no Member State"), ("soon", "no date")])
  func aDateThatCannotBeIsAskedForAgain(_ day: String, _ words: String) throws {
    var program = program()
    try type("3c+<C-u>\(day)<Enter>", into: &program)
    #expect(program.state.notice?.text.contains(words) == true)
    #expect(program.state.prompt?.editor.text == day)
    try type("<Esc>", into: &program)
    #expect(acts(of: program).isEmpty)
  }

  @Test func theBoardOfADayToComeIsRefused() throws {
    var program = program()
    try type("3D2024-05-16<Enter>", into: &program)
    #expect(program.state.notice?.text.contains("future") == true)
    #expect(try page(of: program).asOf == Day(2024, 5, 15))
  }

  @Test func theBoardHasTheMembersOfItsDay() throws {
    var program = program()
    for (day, count) in [("2019-04-04", 28), ("2020-02-01", 27), ("2013-06-30", 27)] {
      try type("3D\(day)<Enter>", into: &program)
      #expect(try page(of: program).rows.count == count)
    }
  }

  @Test func whatWasKnownIsAnotherThingThanWhatHeld() throws {
    var program = program()
    try type("3c+<C-u>2024-04-04<Enter>a letter<Enter><Enter>(", into: &program)
    #expect(try page(of: program).board?.favourable == 1)
    try type("K", into: &program)
    #expect(try page(of: program).board?.favourable == 0)
    #expect(try page(of: program).title.hasSuffix("as of 2024-04-04, as known then"))
    try type("c", into: &program)
    #expect(program.state.menu == nil)
    #expect(program.state.notice?.text.contains("known then") == true)
    try type("K", into: &program)
    #expect(try page(of: program).board?.favourable == 1)
  }

  @Test func oneStatusIsShownAndThenAllAgain() throws {
    var program = program()
    try type("3jc+<Enter>a letter<Enter><Enter>f+", into: &program)
    #expect(try page(of: program).ids.map(\.code) == ["BG"])
    try type("F", into: &program)
    #expect(try page(of: program).ids.count == 27)
  }

  @Test func rowsAreSortedByStatusAndByDate() throws {
    var program = program()
    try type(
      "3jc~<Enter>a letter<Enter><Enter>jc+<C-u>2024-01-01<Enter>a letter<Enter><Enter>", into: &program)
    try type("S", into: &program)
    #expect(try page(of: program).ids.prefix(3).map(\.code) == ["CZ", "BG", "BE"])
    try type("S", into: &program)
    #expect(try page(of: program).ids.prefix(3).map(\.code) == ["BG", "CZ", "BE"])
    try type("S", into: &program)
    #expect(try page(of: program).ids.prefix(3).map(\.code) == ["BE", "BG", "CZ"])
  }

  @Test func proposalsAreDecidedFromTheBoardAndTheirSentenceIsRead() throws {
    var program = program(.revised)
    try type("3", into: &program)
    #expect(try page(of: program).waiting == 1)
    try type("PV+", into: &program)
    #expect(program.runner.effects.contains(.decide(.accepted, [EntryID(1)])))
    try type("q", into: &program)
    #expect(try page(of: program).waiting == 0)
    #expect(try page(of: program).board?.favourable == 1)
    try type("/estonia<Enter>e", into: &program)
    #expect(program.state.page is MinutesPage)
    try type("qqjeP", into: &program)
    #expect(program.state.page is LinkagePage)
  }

  @Test func aClaimIsShownWithItsCountsAndItsSentenceIsRead() throws {
    var program = program(.revised)
    try type("3Cj", into: &program)
    let claims = try #require(program.state.page as? ClaimsPage)
    #expect(claims.checks.map(\.verdict) == [.notYetShown, .contradicted])
    #expect(claims.selected?.claim.quantity == QuantifiedClaim.Quantity.none)
    try type("<Enter>", into: &program)
    #expect(program.state.page.reference == claims.selected?.claim.quote)
  }

  @Test func theMapHasTheSameCursorAndTheSameKeys() throws {
    var program = program()
    try type("3m", into: &program)
    #expect(program.state.context == .map)
    #expect(
      program.state.page.subject == .answer(question: Question.contactPointLinkage.key, MemberState.all[0]))
    try type("jlk", into: &program)
    #expect(try page(of: program).selectedID?.code == "CZ")
    try type("vhc=<Enter>a letter<Enter><Enter>", into: &program)
    #expect(acts(of: program).map { $0.map(\.memberState.code) } == [["CZ"]])
    try type("m", into: &program)
    #expect(program.state.context == .linkage)
    #expect(try page(of: program).selectedID?.code == "LU")
  }

  @Test func stepsOffTheMapStay() throws {
    var program = program()
    try type("3m/ireland<Enter>hhhkkk", into: &program)
    #expect(try page(of: program).selectedID?.code == "IE")
    try type("q", into: &program)
    #expect(program.state.hasEnded, "q still leaves")
  }

  @Test func aClickSelectsATileAndASecondOneOpensIt() throws {
    var program = program()
    try type("3m", into: &program)
    let click = TerminalEvent.mouse(MouseEvent(.press, at: Position(row: 4, column: 31)))
    program.handle([click])
    #expect(try page(of: program).selectedID?.code == "FI")
    program.handle([click])
    #expect(program.state.page.title == "FI Finland")
  }

  @Test func theBoardIsPlayedMeetingByMeeting() throws {
    var program = program()
    try type("3jc+<C-u>2024-02-01<Enter>a letter<Enter><Enter><lt>", into: &program)
    #expect(try page(of: program).asOf == Day(2024, 3, 14))
    #expect(try page(of: program).changed.isEmpty)
    try type("<lt>", into: &program)
    #expect(try page(of: program).asOf == Day(2023, 11, 8))
    #expect(try page(of: program).changed.map(\.code) == ["BG"])
    try type("<lt>", into: &program)
    #expect(program.state.notice?.text.contains("no meeting lies there") == true)
    try type(">>>", into: &program)
    #expect(try page(of: program).asOf == Day(2024, 3, 14), "meetings to come are not played")
  }

  @Test func aMemberStatesPageHasItsHistoryItsItemsAndItsPassages() throws {
    var program = program(.revised)
    try type(":EE<Enter>", into: &program)
    func state() throws -> MemberStatePage { try #require(program.state.page as? MemberStatePage) }
    #expect(try state().ids == [.entry(EntryID(1))])
    try type("<Tab>", into: &program)
    #expect(try state().ids.count == 2)
    try type("<Tab>", into: &program)
    #expect(try state().ids == [.actionItem(ActionItemID(2))])
    try type("+", into: &program)
    #expect(program.state.notice?.text.contains("no entry is selected") == true)
    try type("<Enter>", into: &program)
    #expect(program.state.page.subject == .actionItem(ActionItemID(2)))
    try type("q<Tab><Tab>", into: &program)
    #expect(try state().ids.count == 2)
    try type("j<Enter>", into: &program)
    #expect(program.state.page.reference?.hasPrefix("Estonia confirmed") == true)
    try type("qq<S-Tab><S-Tab><S-Tab><S-Tab>", into: &program)
    #expect(try state().part == .history)
  }

  @Test func aDelegateChangesNothing() throws {
    var program = program(.revised, readOnlyBecause: "only the secretariat records")
    try type("3c", into: &program)
    #expect(program.state.notice?.text.contains("only the secretariat records") == true)
    try type("P+", into: &program)
    #expect(program.state.notice?.text.contains("only the secretariat records") == true)
    #expect(program.runner.entries.count == 1)
  }
}
