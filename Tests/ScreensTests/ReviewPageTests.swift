import Model
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// Looking minutes through before they are stored: keys in, mendings and effects out.
@Suite struct ReviewPageTests {
  @Test func everyLineIsReachedAndBlankOnesArePassedOver() throws {
    var program = try reviewing()
    var seen: [Int] = []
    for _ in 1...12 {
      seen.append(try review(program).text.selected)
      try type("j", into: &program)
    }
    #expect(seen == [0, 2, 4, 6, 8, 9, 11, 13, 15, 17, 17, 17])
  }

  @Test func whatIsSelectedInOnePaneIsShownInTheOther() throws {
    var program = try reviewing("jjjj")
    var page = try review(program)
    guard case .action(let action) = page.findings.all[page.list.selected].subject else {
      Issue.record("no proposal is shown")
      return
    }
    #expect(action.quote.hasPrefix("Member States"))
    try type("j", into: &program)
    page = try review(program)
    guard case .statement = page.findings.all[page.list.selected].subject else {
      Issue.record("no statement is shown")
      return
    }
    try type("<Tab>Gk", into: &program)
    #expect(try review(program).text.selected == 11)
    try type("<Enter>", into: &program)
    #expect(try review(program).pane == .text)
  }

  @Test func headingsAreGoneToInTurn() throws {
    var program = try reviewing("J")
    #expect(try review(program).text.selected == 2)
    try type("J", into: &program)
    #expect(try review(program).text.selected == 15)
    try type("J", into: &program)
    #expect(program.state.notice?.text.contains("last heading") == true)
    try type("K", into: &program)
    #expect(try review(program).text.selected == 2)
  }

  @Test func wordsAreFoundInBothPanes() throws {
    var program = try reviewing("/leaflet<Enter>")
    #expect(try review(program).text.selected == 11)
    try type("g<Tab>/sample network<Enter>n", into: &program)
    guard case .field(let field) = try review(program).finding?.subject else {
      Issue.record("no field is selected")
      return
    }
    #expect([.title, .body].contains(field))
  }

  @Test func withoutADateNothingIsStored() throws {
    let program = try reviewing("w")
    #expect(program.state.notice?.text.contains("date of the meeting is missing") == true)
    #expect(try review(program).mending.isEmpty)
  }

  @Test func storingShowsTheMinutes() throws {
    let program = try reviewing("jjjX<Tab>gjjj<Enter>2024-07-04<Enter>w")
    let stored = program.runner.effects.compactMap { effect -> Mending? in
      if case .store(_, _, let mending, _) = effect { mending } else { nil }
    }
    #expect(stored.map(\.lines) == [[6: .furniture]])
    #expect(stored.first?.header.date == .some(Day(2024, 7, 4)))
    #expect((program.state.page as? MinutesPage)?.meeting == MeetingID(2))
    #expect(program.state.notice == .information("stored as M2"))
  }

  /// As what was stored, in order.
  private func targets(_ program: Program<InMemoryArchive>) -> [ImportTarget] {
    program.runner.effects.compactMap { if case .store(_, _, _, let target) = $0 { target } else { nil } }
  }

  private let dated = "<Tab>gjjj<Enter>2024-07-04<Enter>"

  @Test func anotherVersionIsStoredOnlyOnAskingAndTheSameTextNever() throws {
    var program = try reviewing(dated + "w", forecast: .newVersion(MeetingID(2), number: 3))
    #expect(program.state.menu?.choices.first?.text.contains("version 3 of M2") == true)
    try type("<Esc>", into: &program)
    #expect(targets(program).isEmpty)
    try type("wv", into: &program)
    #expect(targets(program) == [.named])
    var another = try reviewing(dated + "wn", forecast: .newVersion(MeetingID(2), number: 3))
    #expect(targets(another) == [.newMeeting])
    another = try reviewing(dated, forecast: nil)
    try type("wn", into: &another)
    #expect(targets(another) == [.newMeeting])
    let same = try reviewing(dated + "w", forecast: .unchanged(MeetingID(2), version: 1))
    #expect(same.state.notice?.text.contains("M2 has this text already") == true)
  }

  @Test(arguments: ["q", "h", "1", "2", "4", ":quit<Enter>"])
  func leavingWhatIsMendedIsAskedFirst(_ keys: String) throws {
    var program = try reviewing("X" + keys)
    #expect(program.state.menu?.isAboutLeaving == true)
    try type("<Esc>", into: &program)
    _ = try review(program)
    try type(keys + "d", into: &program)
    #expect(program.state.hasEnded || !(program.state.page is ReviewPage))
  }

  @Test func leavingWhatIsNotMendedIsNotAsked() throws {
    let program = try reviewing("q")
    #expect(program.state.page is MeetingsPage)
  }

  @Test func controlCAsksOnceAndThenLeaves() throws {
    var program = try reviewing("X")
    program.handle([.interrupted])
    #expect(!program.state.hasEnded)
    program.handle([.interrupted])
    #expect(program.state.ending == .interrupted)
  }

  @Test func aDelegateMayNotImport() throws {
    let program = try reviewing(readOnlyBecause: "only the secretariat writes")
    #expect(program.state.notice?.text.contains("only the secretariat writes") == true)
    #expect(program.state.page is MeetingsPage)
  }

  @Test func aBadFileIsSaidAndAPathCompleted() throws {
    var program = try reviewing("q:import nowhere.txt<Enter>")
    #expect(program.state.notice == .error("cannot read nowhere.txt"))
    try type(":import pa<Tab>", into: &program)
    #expect(program.state.prompt?.editor.text == "import papers/fourth.txt")
    try type("<Esc>:import<Enter>", into: &program)
    #expect(program.state.prompt?.editor.text == "import ")
  }

  @Test func aProgramThatWasOpenedToReviewEndsWhenItIsStored() throws {
    let session = Session(
      size: Size(columns: 80, rows: 24), today: Day(2024, 5, 15),
      actor: Actor(name: "anna", role: .secretariat))
    let state = State(session: session, reviewing: SampleDocument.document)
    var program = Program(state: state, runner: InMemoryArchive.sample)
    try type(dated + "w", into: &program)
    #expect(program.state.ending == .left)
    #expect(program.state.stored == ["stored as M2"])
  }

  @Test(arguments: ["H<Enter><Enter><Enter><Esc>", "p", "c", "X", "<lt>", ">", "r", "+", "-", "<Enter><Esc>"])
  func everyMendingOfEveryLineIsTakenBackToWhatWasRead(_ keys: String) throws {
    var program = try reviewing()
    let asRead = try review(program).reading
    for pane in ["", "<Tab>"] {
      try type(pane + "g", into: &program)
      for _ in 0..<18 { try type(keys + "j", into: &program) }
      #expect(program.state.context == .review)
      for _ in 0..<60 { try type("u", into: &program) }
      #expect(try review(program).reading == asRead)
    }
  }

  @Test func aClickSelectsInEitherPane() throws {
    var program = try reviewing(size: Size(columns: 120, rows: 30))
    program.handle([.mouse(MouseEvent(.press, at: Position(row: 3, column: 12)))])
    #expect(try review(program).text.selected == 2)
    program.handle([.mouse(MouseEvent(.press, at: Position(row: 4, column: 90)))])
    let page = try review(program)
    #expect(page.pane == .findings)
    #expect(page.finding?.subject == .field(.title))
  }
}
