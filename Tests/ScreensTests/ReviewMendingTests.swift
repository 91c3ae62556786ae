import Model
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// Setting right, before storing, what was understood: lines, the head, proposals.
@Suite struct ReviewMendingTests {
  @Test func aLineBecomesAHeadingAsItSuggestsItself() throws {
    let program = try reviewing("jjjH<Enter><Enter><Enter>")
    let page = try review(program)
    #expect(page.mending.lines == [6: .heading(label: nil, title: "Ballot papers", depth: 1)])
    #expect(page.reading?.agenda.map(\.title) == ["Opening", "Ballot papers", "Any other business"])
    #expect(page.text.selected == 6)
  }

  @Test func theWordsOfAHeadingAreAskedOneAfterTheOther() throws {
    let program = try reviewing("jjjH2.1<Enter><C-u>Ballots<Enter><C-u>2<Enter>")
    #expect(try review(program).mending.lines == [6: .heading(label: "2.1", title: "Ballots", depth: 2)])
  }

  @Test func aHeadingNeedsATitleAndADepth() throws {
    var program = try reviewing("jjjH<Enter><C-u><Enter>")
    #expect(program.state.notice?.text.contains("title") == true)
    try type("Ballots<Enter><C-u>0<Enter>", into: &program)
    #expect(program.state.notice?.text.contains("1 to 9") == true)
    #expect(try review(program).mending.isEmpty)
  }

  @Test func answersThatChangeNothingMendNothing() throws {
    let program = try reviewing("jH<Enter><Enter><Enter><Tab>g<Enter><Enter>")
    #expect(try review(program).mending.isEmpty)
    #expect(program.state.prompt == nil)
  }

  @Test func aHeadingMovesBetweenLevels() throws {
    var program = try reviewing("j>>")
    #expect(try review(program).reading?.agenda.map(\.depth) == [3, 1])
    try type("<lt>", into: &program)
    #expect(try review(program).reading?.agenda.map(\.depth) == [2, 1])
    try type("<lt><lt>", into: &program)
    #expect(program.state.notice?.text.contains("depth is 1") == true)
  }

  @Test func linesArePartedJoinedAndLeftOut() throws {
    var program = try reviewing("jjjjjp")
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
    var program = try reviewing(size: Size(columns: 120, rows: 30))
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
    let program = try reviewing("jjjH<Enter><Enter><Enter>kXjjc")
    #expect(
      try review(program).reading?.agenda.map(\.title).dropFirst().first?.hasPrefix("Ballot papers Member")
        == true)
    #expect(program.state.notice?.text == "joined to the heading")
  }

  @Test func mendingsAreTakenBackOneByOneAndDoneAgain() throws {
    var program = try reviewing("jjjXjX<Tab>GkK<Tab>")
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
    var program = try reviewing("<Tab>")
    let index = try #require(HeaderField.allCases.firstIndex { $0.name == name })
    try type(String(repeating: "j", count: index) + "<Enter><C-u>\(typed)<Enter>", into: &program)
    #expect(program.state.notice == .information("\(name): \(understood)"))
    let page = try review(program)
    #expect(page.reading.map { HeaderField.allCases[index].value(in: $0.header) ?? "none" } == understood)
    try type("r", into: &program)
    #expect(try review(program).mending.isEmpty)
  }

  @Test func whatIsNotUnderstoodIsAskedAgain() throws {
    var program = try reviewing("<Tab>jjj<Enter>soon<Enter>")
    #expect(program.state.notice?.kind == .error)
    #expect(program.state.prompt?.purpose == .mending(.field(.date)))
    #expect(program.state.prompt?.editor.text == "soon", "what was typed can be mended")
    try type("<C-u>2024-07-04<Enter>j<Enter>2024-07-03<Enter>", into: &program)
    #expect(program.state.notice?.text.contains("later than 2024-07-04") == true)
    try type("<C-u>2024-07-05<Enter>", into: &program)
    #expect(try review(program).reading?.header.endDate == Day(2024, 7, 5))
  }

  @Test func aDateAfterTheLastDayMakesItAMeetingOfOneDay() throws {
    let program = try reviewing(
      "<Tab>jjj<Enter>2024-07-04<Enter>j<Enter>2024-07-05<Enter>k<Enter><C-u>2024-08-01<Enter>")
    let header = try #require(try review(program).reading?.header)
    #expect(header.date == Day(2024, 8, 1))
    #expect(header.endDate == nil)
  }

  @Test func aProposalIsStruckOutAndTakenBackWithoutReadingAgain() throws {
    var program = try reviewing("<Tab>Gkk")
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

  @Test func allThatALineProposesIsStruckOutWithAWord() throws {
    let program = try reviewing("jjjjj")
    var page = try review(program)
    var reading = try #require(page.reading)
    var other = try #require(reading.statements.first)
    other.quote += " So did Latvia."
    reading.statements.append(other)
    let reply = Reply.read(reading, of: SampleDocument.document, mended: Mending(), forecast: .newMeeting)
    _ = page.receive(reply, in: program.state.session)
    for (command, words) in [(Command.reject, "struck out"), (.accept, "wanted again")] {
      guard case .say(let notice) = page.mend(by: command).last else {
        Issue.record("nothing is said")
        return
      }
      #expect(notice == .information("2 proposals of this line \(words)"))
    }
    #expect(page.mending.isEmpty)
  }
}
