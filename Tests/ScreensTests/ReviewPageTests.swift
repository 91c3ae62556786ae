import Model
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// Looking minutes through before they are stored: keys in, mendings and effects out.
@Suite struct ReviewPageTests {
  private func program(
    _ keys: String = "", size: Size = Size(columns: 80, rows: 24), readOnlyBecause reason: String? = nil,
    forecast: ImportForecast? = .newMeeting
  ) throws -> Program<InMemoryArchive> {
    let session = Session(
      size: size, today: Day(2024, 5, 15), actor: Actor(name: "anna", role: .secretariat),
      readOnlyBecause: reason)
    var archive = InMemoryArchive.sample
    archive.forecast = forecast
    var program = Program(state: State(session: session), runner: archive)
    try type(":import papers/fourth.txt<Enter>" + keys, into: &program)
    return program
  }

  private func type(_ keys: String, into program: inout Program<InMemoryArchive>) throws {
    program.handle(try Key.keys(keys).map { .key($0) })
  }

  private func review(_ program: Program<InMemoryArchive>) throws -> ReviewPage {
    try #require(program.state.page as? ReviewPage)
  }

  @Test func everyLineIsReachedAndBlankOnesArePassedOver() throws {
    var program = try program()
    var seen: [Int] = []
    for _ in 1...12 {
      seen.append(try review(program).text.selected)
      try type("j", into: &program)
    }
    #expect(seen == [0, 2, 4, 6, 8, 9, 11, 13, 15, 17, 17, 17])
  }

  @Test func aLineBecomesAHeadingAsItSuggestsItself() throws {
    let program = try program("jjjH<Enter><Enter><Enter>")
    let page = try review(program)
    #expect(page.mending.lines == [6: .heading(label: nil, title: "Ballot papers", depth: 1)])
    #expect(page.reading?.agenda.map(\.title) == ["Opening", "Ballot papers", "Any other business"])
    #expect(page.text.selected == 6)
  }

  @Test func theWordsOfAHeadingAreAskedOneAfterTheOther() throws {
    let program = try program("jjjH2.1<Enter><C-u>Ballots<Enter><C-u>2<Enter>")
    #expect(try review(program).mending.lines == [6: .heading(label: "2.1", title: "Ballots", depth: 2)])
  }

  @Test func aHeadingNeedsATitleAndADepth() throws {
    var program = try program("jjjH<Enter><C-u><Enter>")
    #expect(program.state.notice?.text.contains("title") == true)
    try type("Ballots<Enter><C-u>0<Enter>", into: &program)
    #expect(program.state.notice?.text.contains("1 to 9") == true)
    #expect(try review(program).mending.isEmpty)
  }

  @Test func answersThatChangeNothingMendNothing() throws {
    let program = try program("jH<Enter><Enter><Enter><Tab>g<Enter><Enter>")
    #expect(try review(program).mending.isEmpty)
    #expect(program.state.prompt == nil)
  }

  @Test func aHeadingMovesBetweenLevels() throws {
    var program = try program("j>>")
    #expect(try review(program).reading?.agenda.map(\.depth) == [3, 1])
    try type("<lt>", into: &program)
    #expect(try review(program).reading?.agenda.map(\.depth) == [2, 1])
    try type("<lt><lt>", into: &program)
    #expect(program.state.notice?.text.contains("depth is 1") == true)
  }

  @Test func linesArePartedJoinedAndLeftOut() throws {
    var program = try program("jjjjjp")
    #expect(
      try review(program).reading?.agenda[0].passages.map(\.text).contains { $0.hasPrefix("1 October") }
        == true)
    try type("c", into: &program)
    #expect(try review(program).reading?.agenda[0].passages.count == 4)
    try type("X", into: &program)
    #expect(try review(program).line?.role == .furniture)
    try type("r", into: &program)
    #expect(try review(program).mending.isEmpty)
    try type("r", into: &program)
    #expect(program.state.notice?.text.contains("nothing was mended here") == true)
  }

  @Test func anItemWithoutTextSaysSoUnlessOthersStandBelowIt() throws {
    var program = try program(size: Size(columns: 120, rows: 30))
    let rows = { (program: Program<InMemoryArchive>) in
      (0..<30).map { program.frame.text(row: $0) }.joined(separator: "\n")
    }
    try type("jjXjXjXjX", into: &program)
    #expect(!rows(program).contains("(no text)"))
    try type("jX", into: &program)
    #expect(rows(program).contains("Opening (no text)"))
    try type("J>", into: &program)
    #expect(!rows(program).contains("Opening (no text)"))
  }

  @Test func aLineIsJoinedToTheHeadingBeforeIt() throws {
    let program = try program("jjjH<Enter><Enter><Enter>kXjjc")
    #expect(
      try review(program).reading?.agenda.map(\.title).dropFirst().first?.hasPrefix("Ballot papers Member")
        == true)
    #expect(program.state.notice?.text == "joined to the heading")
  }

  @Test func mendingsAreTakenBackOneByOneAndDoneAgain() throws {
    var program = try program("jjjXjX<Tab>GkK<Tab>")
    let mended = try review(program).mending
    #expect(mended.lines.count == 2)
    try type("uu", into: &program)
    #expect(try review(program).mending.isEmpty)
    try type("u", into: &program)
    #expect(program.state.notice?.text.contains("nothing was mended") == true)
    try type("<C-r><C-r>", into: &program)
    #expect(try review(program).mending == mended)
    #expect(!program.runner.effects.contains(.undo))
  }

  @Test(arguments: [
    ("date", "4 july 2024", "2024-07-04"), ("ordinal", "5th", "5"), ("ordinal", "#6", "6"),
    ("begins", "9.30", "09:30"), ("ends", "17h15", "17:15"), ("title", "Fifth Meeting", "Fifth Meeting"),
    ("body", "", "none"),
  ])
  func aFieldIsSetAsTypedAndSaidAsUnderstood(_ name: String, _ typed: String, _ understood: String) throws {
    var program = try program("<Tab>")
    let index = try #require(HeaderField.allCases.firstIndex { $0.name == name })
    try type(String(repeating: "j", count: index) + "<Enter><C-u>\(typed)<Enter>", into: &program)
    #expect(program.state.notice == .information("\(name): \(understood)"))
    let page = try review(program)
    #expect(page.reading.map { HeaderField.allCases[index].value(in: $0.header) ?? "none" } == understood)
    try type("r", into: &program)
    #expect(try review(program).mending.isEmpty)
  }

  @Test func whatIsNotUnderstoodIsAskedAgain() throws {
    var program = try program("<Tab>jjj<Enter>soon<Enter>")
    #expect(program.state.notice?.kind == .error)
    #expect(program.state.prompt?.purpose == .mending(.field(.date)))
    try type("<C-u>2024-07-04<Enter>j<Enter>2024-07-03<Enter>", into: &program)
    #expect(program.state.notice?.text.contains("later than 2024-07-04") == true)
    try type("<C-u>2024-07-05<Enter>", into: &program)
    #expect(try review(program).reading?.header.endDate == Day(2024, 7, 5))
  }

  @Test func aDateAfterTheLastDayMakesItAMeetingOfOneDay() throws {
    let program = try program(
      "<Tab>jjj<Enter>2024-07-04<Enter>j<Enter>2024-07-05<Enter>k<Enter><C-u>2024-08-01<Enter>")
    let header = try #require(try review(program).reading?.header)
    #expect(header.date == Day(2024, 8, 1))
    #expect(header.endDate == nil)
  }

  @Test func aProposalIsStruckOutAndTakenBackWithoutReadingAgain() throws {
    var program = try program("<Tab>Gkk")
    let reads = program.runner.effects.count
    try type("-", into: &program)
    #expect(
      try review(program).mending.unwanted == [
        "Member States were asked to send a sample of their ballot papers by 1 October 2024."
      ])
    try type("-", into: &program)
    #expect(program.state.notice?.text.contains("struck out already") == true)
    try type("+", into: &program)
    #expect(try review(program).mending.isEmpty)
    #expect(program.runner.effects.count == reads)
  }

  @Test func whatIsSelectedInOnePaneIsShownInTheOther() throws {
    var program = try program("jjjj")
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
    var program = try program("J")
    #expect(try review(program).text.selected == 2)
    try type("J", into: &program)
    #expect(try review(program).text.selected == 15)
    try type("J", into: &program)
    #expect(program.state.notice?.text.contains("last heading") == true)
    try type("K", into: &program)
    #expect(try review(program).text.selected == 2)
  }

  @Test func wordsAreFoundInBothPanes() throws {
    var program = try program("/leaflet<Enter>")
    #expect(try review(program).text.selected == 11)
    try type("g<Tab>/sample network<Enter>n", into: &program)
    guard case .field(let field) = try review(program).finding?.subject else {
      Issue.record("no field is selected")
      return
    }
    #expect([.title, .body].contains(field))
  }

  @Test func withoutADateNothingIsStored() throws {
    let program = try program("w")
    #expect(program.state.notice?.text.contains("date of the meeting is missing") == true)
    #expect(try review(program).mending.isEmpty)
  }

  @Test func storingShowsTheMinutes() throws {
    let program = try program("jjjX<Tab>gjjj<Enter>2024-07-04<Enter>w")
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
    var program = try program(dated + "w", forecast: .newVersion(MeetingID(2), number: 3))
    #expect(program.state.menu?.choices.first?.text.contains("version 3 of M2") == true)
    try type("<Esc>", into: &program)
    #expect(targets(program).isEmpty)
    try type("wv", into: &program)
    #expect(targets(program) == [.named])
    var another = try self.program(dated + "wn", forecast: .newVersion(MeetingID(2), number: 3))
    #expect(targets(another) == [.newMeeting])
    another = try self.program(dated, forecast: nil)
    try type("wn", into: &another)
    #expect(targets(another) == [.newMeeting])
    let same = try self.program(dated + "w", forecast: .unchanged(MeetingID(2), version: 1))
    #expect(same.state.notice?.text.contains("M2 has this text already") == true)
  }

  @Test(arguments: ["q", "h", "1", "2", "4", ":quit<Enter>"])
  func leavingWhatIsMendedIsAskedFirst(_ keys: String) throws {
    var program = try program("X" + keys)
    #expect(program.state.menu?.isAboutLeaving == true)
    try type("<Esc>", into: &program)
    _ = try review(program)
    try type(keys + "d", into: &program)
    #expect(program.state.hasEnded || !(program.state.page is ReviewPage))
  }

  @Test func leavingWhatIsNotMendedIsNotAsked() throws {
    let program = try program("q")
    #expect(program.state.page is MeetingsPage)
  }

  @Test func controlCAsksOnceAndThenLeaves() throws {
    var program = try program("X")
    program.handle([.interrupted])
    #expect(!program.state.hasEnded)
    program.handle([.interrupted])
    #expect(program.state.ending == .interrupted)
  }

  @Test func aDelegateMayNotImport() throws {
    let program = try program(readOnlyBecause: "only the secretariat writes")
    #expect(program.state.notice?.text.contains("only the secretariat writes") == true)
    #expect(program.state.page is MeetingsPage)
  }

  @Test func aBadFileIsSaidAndAPathCompleted() throws {
    var program = try program("q:import nowhere.txt<Enter>")
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
    var program = try program()
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
    var program = try program(size: Size(columns: 120, rows: 30))
    program.handle([.mouse(MouseEvent(.press, at: Position(row: 3, column: 12)))])
    #expect(try review(program).text.selected == 2)
    program.handle([.mouse(MouseEvent(.press, at: Position(row: 4, column: 90)))])
    let page = try review(program)
    #expect(page.pane == .findings)
    #expect(page.finding?.subject == .field(.title))
  }
}
