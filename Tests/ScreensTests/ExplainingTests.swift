import Model
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// What the reader of minutes tells about one sentence: its abbreviations and its web addresses.
@Suite struct ExplainingTests {
  private func reading(_ sentence: String) -> Program<InMemoryArchive> {
    let session = Session(
      size: Size(columns: 80, rows: 24), today: Day(2024, 5, 15), actor: Actor(name: "anna", role: .delegate),
      readOnlyBecause: "delegates read", themes: ["dark"], theme: "dark")
    let meeting = Meeting(
      id: MeetingID(1), title: "First Meeting", firstDay: Day(2024, 5, 14), lastDay: Day(2024, 5, 14),
      revision: ActID(1))
    let minutes = Minutes(
      meeting: meeting,
      version: MinutesVersion(
        meeting: meeting.id, number: 1, status: .draft, fileName: nil, sha256: "", readerVersion: 1,
        revision: ActID(1)),
      agenda: [AgendaItem(position: 1, label: "1", title: "Opening", passages: [Passage(text: sentence)])])
    var state = State(session: session)
    _ = state.take([.open(MinutesPage(meeting: meeting.id, at: .item(position: 1)))])
    _ = state.receive(.minutes(minutes, actionItems: []))
    return Program(state: state, runner: .sample)
  }

  @Test func abbreviationsAreExplainedOverThePage() throws {
    var program = reading("COM opened the meeting.")
    try type("i", into: &program)
    #expect(program.state.menu?.explanation == ["COM: European Commission. Proposes the law of the Union."])
    try type("c", into: &program)
    #expect(program.state.menu == nil)
  }

  @Test func aSentenceWithoutAbbreviationSaysSo() throws {
    var program = reading("Nobody spoke.")
    try type("i", into: &program)
    #expect(program.state.menu == nil)
    #expect(program.state.notice?.text == "the glossary has no abbreviation of this sentence")
  }

  @Test func anAddressIsCopied() throws {
    var program = reading("See https://a.example/x, please.")
    try type("O", into: &program)
    #expect(program.state.notice?.text == "copied: https://a.example/x")
  }

  @Test func ofSeveralAddressesOneIsChosen() throws {
    var program = reading("See https://a.example/x and https://b.example/y.")
    try type("O", into: &program)
    #expect(program.state.menu?.choices.map(\.text) == ["1 https://a.example/x", "2 https://b.example/y"])
  }

  @Test func withoutAnAddressTheReasonIsSaid() throws {
    var program = reading("Nobody spoke.")
    try type("O", into: &program)
    #expect(program.state.notice?.text.contains("no sentence with a web address") == true)
  }

  @Test func longMeaningsEndWhereTheScreenDoes() {
    let entry = GlossaryEntry(term: "A", name: "B", meaning: String(repeating: "word ", count: 400))
    let lines = Menu(explaining: [entry], width: 30, rows: 6).explanation
    #expect(lines.count == 6)
    #expect(lines.last?.hasSuffix("…") == true)
  }

  @Test func theWayOutIsShownOnTheSmallestScreenToo() throws {
    var state = reading("COM opened the meeting.").state
    state.session.size = Size(columns: 40, rows: 10)
    let entry = GlossaryEntry(term: "A", name: "B", meaning: String(repeating: "word ", count: 400))
    state.explain([entry])
    let frame = state.frame
    #expect((0..<10).contains { frame.text(row: $0).contains("c close") })
  }
}
