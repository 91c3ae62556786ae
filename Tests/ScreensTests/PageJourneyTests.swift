import Model
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// What a user does over several pages, keys in, state and effects out.
@Suite struct PageJourneyTests {
  private func program(
    _ size: Size = Size(columns: 80, rows: 24), readOnlyBecause reason: String? = nil
  ) -> Program<InMemoryArchive> {
    let session = Session(
      size: size, today: Day(2024, 5, 15), actor: Actor(name: "anna", role: .secretariat),
      readOnlyBecause: reason, themes: ["dark", "light"], theme: "dark")
    return Program(state: State(session: session), runner: .sample)
  }

  @Test func enterGoesFromMeetingsToAgendaToTextAndQGoesBack() throws {
    var program = program()
    #expect(program.state.context == .meetings)
    try type("j<Enter>", into: &program)
    #expect(program.state.context == .agenda)
    try type("jj<Enter>", into: &program)
    #expect(program.state.context == .reader)
    #expect(program.state.page.position == "item 2 (2nd), 3 of 3")
    try type("q", into: &program)
    #expect(program.state.context == .agenda)
    try type("q", into: &program)
    #expect(program.state.context == .meetings)
    try type("q", into: &program)
    #expect(program.state.hasEnded)
  }

  @Test func walkingAgendaItemsStopsAtTheEnds() throws {
    var program = program()
    try type("j<Enter><Enter>JJJJ", into: &program)
    #expect(program.state.page.position == "item 2 (2nd), 3 of 3")
    try type("KKKK", into: &program)
    #expect(program.state.page.position == "item 1, 1 of 3")
  }

  @Test func aTickGoesToTheArchiveWithTheRevisionSeen() throws {
    var program = program()
    try type("2<Space>l", into: &program)
    #expect(
      program.runner.effects.contains(
        .change(.move(.close, missing: .leave), [ActionItemID(1)], seen: [ActionItemID(1): ActID(1)])))
    #expect(program.state.notice?.text.contains("done A1") == true)
    try type("x", into: &program)
    #expect(program.runner.actionItems[0].status == .open)
  }

  @Test func aDelegateIsToldWhyNothingCanBeTicked() throws {
    var program = program(readOnlyBecause: "only the secretariat ticks")
    let before = program.runner.actionItems
    try type("2<Space>", into: &program)
    #expect(program.state.notice?.text.contains("only the secretariat ticks") == true)
    #expect(program.runner.actionItems == before)
  }

  @Test func acceptingWhatIsOpenSaysWhyNot() throws {
    var program = program()
    try type("2+", into: &program)
    #expect(program.state.notice?.text.contains("A1 is open") == true)
    try type("j+", into: &program)
    #expect(program.runner.actionItems[1].status == .open)
  }

  @Test func enterOnAnActionItemReadsItsSentenceAndBackKeepsTheRow() throws {
    var program = program()
    try type("2jj<Enter>", into: &program)
    let page = try #require(program.state.page as? MinutesPage)
    #expect(page.actionItem?.id == ActionItemID(3))
    try type("qq", into: &program)
    let list = try #require(program.state.page as? ActionItemsPage)
    #expect(list.selected?.id == ActionItemID(3))
  }

  @Test func anySentenceBecomesAnActionItem() throws {
    var program = program()
    try type("j<Enter><Enter>a", into: &program)
    let added = program.runner.effects.last { if case .addActionItem = $0 { true } else { false } }
    guard case .addActionItem(let quote, let anchor) = added else {
      Issue.record("nothing was added")
      return
    }
    #expect(quote == "The Chair welcomed the delegations.")
    #expect(anchor.reference.description == "M2v1.1#1")
  }

  @Test func findGoesAroundAndSaysWhenThereIsNothing() throws {
    var program = program()
    try type("/second<Enter>", into: &program)
    #expect(program.state.page.subject == .meeting(MeetingID(2)))
    try type("n", into: &program)
    #expect(program.state.page.subject == .meeting(MeetingID(2)))
    try type("/nowhere<Enter>", into: &program)
    #expect(program.state.notice?.text.contains("nowhere") == true)
  }

  @Test func lettersTypedIntoAPromptAreNoCommands() throws {
    var program = program()
    try type("/qqq1234u", into: &program)
    #expect(program.state.context == .meetings)
    #expect(program.state.prompt?.editor.text == "qqq1234u")
    try type("<Esc>", into: &program)
    #expect(program.state.prompt == nil)
  }

  @Test func aStatusNeedsADateAndASource() throws {
    var program = program()
    try type("3c+<Enter><Enter>", into: &program)
    #expect(program.runner.entries.isEmpty)
    #expect(program.state.notice?.text.contains("source") == true)
    try type("c+<C-u>4 April 2024<Enter>Ares(2024)17<Enter>by letter<Enter>", into: &program)
    #expect(program.runner.entries.map(\.validFrom) == [Day(2024, 4, 4)])
    #expect(program.runner.entries.map(\.source) == [.letter("Ares(2024)17")])
    #expect(program.runner.entries.map(\.note) == ["by letter"])
  }

  @Test func theBoardStepsThroughItsDatesOfChange() throws {
    var program = program()
    try type("3c+<C-u>2024-04-04<Enter>a letter<Enter><Enter>(", into: &program)
    let page = try #require(program.state.page as? LinkagePage)
    #expect(page.asOf == Day(2024, 4, 4))
    try type("(", into: &program)
    #expect(program.state.notice?.text.contains("nothing changed before") == true)
  }

  @Test func aTypedPlaceIsGoneTo() throws {
    var program = program()
    try type(":M2.3<Enter>", into: &program)
    #expect(program.state.page.position == "item 2 (2nd), 3 of 3")
    try type(":A3<Enter>", into: &program)
    #expect(program.state.page.subject == .actionItem(ActionItemID(3)))
    try type(":greece<Enter>", into: &program)
    #expect(program.state.page.title == "EL Greece")
    try type(":xyzzy<Enter>", into: &program)
    #expect(program.state.notice?.kind == .error)
  }

  @Test func searchShowsWhatItFindsWhileOneTypes() throws {
    var program = program()
    try type("sest", into: &program)
    let page = try #require(program.state.page as? SearchPage)
    #expect(!page.hits.isEmpty)
    try type("onia<Enter><Enter>", into: &program)
    #expect(program.state.context == .reader)
    try type("q", into: &program)
    try type("q", into: &program)
    #expect(program.state.page is SearchPage)
  }

  @Test(arguments: [(1, 1), (39, 10), (40, 9), (300, 100), (2, 200), (80, 24)])
  func everySizeIsDrawnAndKeepsTheSelection(_ columns: Int, _ rows: Int) throws {
    var program = program()
    for keys in [
      "1j", "1j<Enter>", "1j<Enter><Enter>JJ", "2jj", "3G", "4", "?", "sest<Enter>", "3c", ":",
      ":import papers/fourth.txt<Enter>G", ":import papers/fourth.txt<Enter><Tab>G",
    ] {
      try type(keys, into: &program)
      let subject = program.state.page.subject
      program.handle([.resized(Size(columns: columns, rows: rows))])
      #expect(program.frame.size == Size(columns: columns, rows: rows))
      #expect(program.state.page.subject == subject)
      program.handle([.resized(Size(columns: 80, rows: 24))])
      try type("<Esc>", into: &program)
    }
  }

  @Test func anotherProcessesTickIsSeenAtTheNextEvent() throws {
    var program = program()
    try type("2", into: &program)
    let before = program.runner.effects.count
    program.handle([.readable(9)])
    #expect(program.runner.effects.dropFirst(before) == [.loadNews, .loadActionItems])
    program.runner.isChangedByOthers = true
    program.handle([.key("j")])
    let loads = program.runner.effects.dropFirst(before).filter { $0 == .loadActionItems }
    #expect(loads.count == 2)
  }

  @Test func controlCAbandonsThePromptFirst() throws {
    var program = program()
    try type(":he", into: &program)
    program.handle([.interrupted])
    #expect(program.state.prompt == nil)
    #expect(!program.state.hasEnded)
    program.handle([.interrupted])
    #expect(program.state.hasEnded)
  }
}
