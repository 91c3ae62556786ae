import Model
import TerminalUI
import TestSupport
import Testing

@testable import Screens

@Suite struct DifferencePageTests {
  private func program(
    _ archive: InMemoryArchive = .revised, readOnlyBecause reason: String? = nil
  ) -> Program<InMemoryArchive> {
    let session = Session(
      size: Size(columns: 80, rows: 24), today: Day(2024, 5, 15),
      actor: Actor(name: "anna", role: .secretariat), readOnlyBecause: reason)
    return Program(state: State(session: session), runner: archive)
  }

  @Test(arguments: ["jd", "j<Enter>d", "j<Enter><Enter>d", ":diff M2<Enter>", ":diff M2 1 2<Enter>"])
  func itIsReachedFromMeetingsAgendaTextAndCommandLine(_ keys: String) throws {
    var program = program()
    try type(keys, into: &program)
    let page = try #require(program.state.page as? DifferencePage)
    #expect(page.comparison.old.number == 1 && page.comparison.new.number == 2)
  }

  @Test func whereThereIsOneVersionNothingOpens() throws {
    var program = program(.sample)
    try type("jd", into: &program)
    #expect(program.state.page is MeetingsPage)
    #expect(program.state.notice?.kind == .error)
  }

  @Test func aSentenceOpensInTheVersionThatHasIt() throws {
    var program = program()
    try type("jd<Enter>", into: &program)
    var page = try #require(program.state.page as? MinutesPage)
    #expect(page.version == 2 && page.currentPosition == 2)
    try type("q", into: &program)
    #expect(program.state.page is MinutesPage, "the text gives way to the agenda first")
    try type("q", into: &program)
    let lines = try #require(program.state.page as? DifferencePage).lines
    let gone = try #require(lines.firstIndex { $0.part == .removed })
    while (program.state.page as? DifferencePage)?.cursor.selected != gone { try type("j", into: &program) }
    try type("<Enter>", into: &program)
    page = try #require(program.state.page as? MinutesPage)
    #expect(page.version == 1 && page.title.hasPrefix("M2v1 (superseded)"))
  }

  @Test func onlySentencesAreSelectedAndItemsAreSteppedThrough() throws {
    var program = program()
    try type("jd", into: &program)
    var seen: [Int] = []
    for _ in 0..<20 {
      let page = try #require(program.state.page as? DifferencePage)
      #expect(page.lines[page.cursor.selected].place != nil)
      seen.append(page.cursor.selected)
      try type("j", into: &program)
    }
    #expect(seen == seen.sorted())
    try type("g", into: &program)
    let first = program.state.page.position
    try type("J", into: &program)
    let second = try #require(program.state.page as? DifferencePage)
    #expect(second.lines[second.cursor.selected].text.contains("Accessibility"))
    try type("K", into: &program)
    #expect(program.state.page.position == first)
    try type("K", into: &program)
    #expect(program.state.notice?.text.contains("no earlier item") == true)
  }

  @Test func wordsAreFoundInIt() throws {
    var program = program()
    try type("jd/15 May<Enter>", into: &program)
    let page = try #require(program.state.page as? DifferencePage)
    #expect(page.lines[page.cursor.selected].part == .added)
  }

  @Test func anOldVersionTakesNoNewItemsAndShowsItsOwn() throws {
    var program = program()
    try type(":M2v1.2<Enter>", into: &program)
    let page = try #require(program.state.page as? MinutesPage)
    #expect(page.supersededVersion == 1 && page.currentPosition == 2)
    #expect(page.actionItems.map(\.id.number) == [1])
    #expect(page.reference?.isEmpty == false)
    try type("ka", into: &program)
    #expect(program.state.notice?.text.contains("superseded") == true)
    try type(":M2<Enter>", into: &program)
    #expect((program.state.page as? MinutesPage)?.actionItems.map(\.id.number) == [2, 3, 4])
  }

  @Test func anItemThatLostItsSentenceOpensTheVersionThatHasIt() throws {
    var program = program()
    try type(":A1<Enter><Enter>", into: &program)
    let page = try #require(program.state.page as? MinutesPage)
    #expect(page.supersededVersion == 1 && page.actionItem?.id == ActionItemID(1))
  }

  @Test func aStatementIsAcceptedOnThePageOfItsState() throws {
    var program = program()
    try type(":EE<Enter>+", into: &program)
    #expect(program.runner.effects.contains(.decide(.accepted, [EntryID(1)])))
    #expect(program.runner.entries.last?.standing == .accepted)
    try type("j+", into: &program)
    #expect(program.state.notice?.text.contains("replaced") == true)
    try type("k-", into: &program)
    #expect(program.state.notice?.text.contains("accepted") == true)
  }

  @Test func allStatementsOfAMeetingAreDecidedTogether() throws {
    var program = program()
    try type("j:accept-statements<Enter>", into: &program)
    #expect(program.runner.effects.last == .decideAll(.accepted, of: MeetingID(2)))
    try type("<Enter>:reject-statements<Enter>", into: &program)
    #expect(program.runner.effects.last == .decideAll(.rejected, of: MeetingID(2)))
  }

  @Test func aDelegateDecidesNothing() throws {
    var program = program(readOnlyBecause: "you are a delegate")
    try type(":EE<Enter>+", into: &program)
    #expect(program.state.notice?.text.contains("you are a delegate") == true)
    #expect(program.runner.entries.count == 1)
  }
}
