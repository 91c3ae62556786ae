import Model
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// What is done to action items by keys.
@Suite struct ActionItemsPageTests {
  private func program(
    after keys: String, on archive: InMemoryArchive = .sample
  ) throws -> Program<InMemoryArchive> {
    let session = Session(
      size: Size(columns: 80, rows: 24), today: Day(2024, 5, 15),
      actor: Actor(name: "anna", role: .secretariat))
    var program = Program(state: State(session: session), runner: archive)
    program.handle(try Key.keys(keys).map { .key($0) })
    return program
  }

  private func changes(_ keys: String) throws -> [Effect] {
    try program(after: keys).runner.effects.filter {
      switch $0 {
      case .change, .merge: true
      default: false
      }
    }
  }

  private func seen(_ numbers: Int...) -> [ActionItemID: ActID] {
    Dictionary(numbers.map { (ActionItemID($0), ActID(1)) }) { first, _ in first }
  }

  private func change(_ request: ActionItemRequest, _ number: Int) -> Effect {
    .change(request, [ActionItemID(number)], seen: seen(number))
  }

  @Test func everyFieldIsAskedForWithWhatThereIs() throws {
    #expect(try program(after: "2d").state.prompt?.editor.text == "2024-04-30")
    #expect(try program(after: "2o").state.prompt?.editor.text == "MS")
    #expect(try changes("2d<C-u>+2w<Enter>") == [change(.due(Day(2024, 5, 29)), 1)])
    #expect(try changes("2d<C-u>none<Enter>") == [change(.due(nil), 1)])
    #expect(
      try changes("2o, gr<Enter>") == [
        change(.owners([.party(.memberStates), Owner("EL")]), 1)
      ])
    #expect(try changes("2tasked<Space>again<Enter>") == [change(.note("asked again"), 1)])
    #expect(try changes("2e!<Enter>").count == 1)
    #expect(try changes("2Xno<Space>money<Enter>") == [change(.move(.drop, reason: "no money"), 1)])
    #expect(try changes("2EM3.1#1<Enter>") == [change(.move(.close, evidence: "M3.1#1"), 1)])
    #expect(try changes("2jjEletter<Enter>") == [change(.evidence("letter"), 3)])
  }

  @Test func whatIsNotUnderstoodIsAskedAgain() throws {
    for (keys, words) in [
      ("2d<C-u>soonish<Enter>", "\"soonish\" is no date"), ("2o, Estnia<Enter>", "did you mean Estonia?"),
      ("2X<Enter>", "say why it is dropped"), ("2e<C-u><Enter>", "needs words"),
    ] {
      let program = try program(after: keys)
      #expect(program.state.prompt != nil)
      #expect(program.state.notice?.text.contains(words) == true)
      #expect(program.runner.effects.allSatisfy { if case .change = $0 { false } else { true } })
    }
  }

  @Test func ownersAreCompletedAsTyped() throws {
    #expect(try program(after: "2o, lat<Tab>").state.prompt?.editor.text == "MS, Latvia")
    let several = try program(after: "2o<C-u>ed<Tab>")
    #expect(several.state.prompt?.editor.text == "EDP")
    #expect(several.state.notice?.text == "EDPB, EDPS")
  }

  @Test func manyAreChangedAsOneAct() throws {
    #expect(
      try changes("2vvx") == [.change(.move(.close), [ActionItemID(1), ActionItemID(2)], seen: seen(1, 2))])
    #expect(
      try changes("2Vd3 june<Enter>") == [
        .change(
          .due(Day(2024, 6, 3)), (1...4).map { ActionItemID($0) }, seen: seen(1, 2, 3, 4))
      ])
    #expect(try program(after: "2vvxl").state.notice?.text.hasSuffix("(u undoes it)") == true)
  }

  @Test func moreThanTenAreAskedAboutOnce() throws {
    var archive = InMemoryArchive.sample
    archive.actionItems += (5...12).map { number in
      ActionItem(
        id: ActionItemID(number), status: .open, text: "Item \(number)", meeting: MeetingID(3),
        force: .request,
        revision: ActID(1))
    }
    let asked = try program(after: "2Vx", on: archive)
    #expect(asked.state.menu?.title == "12 action items")
    #expect(asked.runner.acts.isEmpty)
    #expect(try program(after: "2Vxn", on: archive).runner.acts.isEmpty)
    #expect(try program(after: "2Vxyl", on: archive).runner.acts.count == 9)
  }

  @Test func whatIsMarkedIsMerged() throws {
    let merged = try changes("2vv=1")
    #expect(merged == [.merge([ActionItemID(2)], into: ActionItemID(1), seen: seen(1, 2))])
    #expect(try program(after: "2=").state.notice?.text.contains("nothing asks for the same") == true)
  }

  @Test func aReaderIsOfferedNoAct() throws {
    var session = Session(
      size: Size(columns: 80, rows: 24), today: Day(2024, 5, 15),
      actor: Actor(name: "dora", role: .delegate))
    session.readOnlyBecause = "only the secretariat writes"
    var program = Program(state: State(session: session), runner: InMemoryArchive.sample)
    program.handle(try Key.keys("2").map { .key($0) })
    for command in [Command.editText, .assign, .setDue, .writeNote, .giveEvidence, .drop, .merge, .tick] {
      #expect(program.state.availability(of: command) == .unavailable(because: "only the secretariat writes"))
    }
  }

  @Test func theFilterStaysInTheTitleUntilCleared() throws {
    let filtered = try program(after: "2fis:op<Tab> is:over<Tab><Enter>")
    #expect(filtered.state.page.title == "Action items: is:open is:overdue")
    #expect(filtered.state.page.position == "1 open, 1 of 1")
    #expect(try program(after: "2fis:open<Enter>xlF").state.page.title == "Action items")
    #expect(try program(after: "2fis:proposed<Enter>x").state.page.title == "Action items: is:proposed")
  }

  @Test func aFilterThatIsNotUnderstoodIsAskedAgain() throws {
    let program = try program(after: "2fis:open ownr:COM<Enter>")
    #expect(program.state.prompt?.editor.text == "is:open ownr:COM")
    #expect(program.state.notice?.text == "at 9: 'ownr' is no word of a filter; did you mean owner:?")
  }

  @Test func commandsActOnWhatIsShownOnly() throws {
    #expect(try changes("2Vfis:open<Enter>x") == [change(.move(.close), 1)])
  }

  @Test func dividingStaysOnTheItem() throws {
    let divided = try program(after: "2jSS")
    #expect(divided.state.page.title == "Action items, by owner")
    #expect(divided.state.page.reference == "A2")
    #expect(try program(after: "2jSSSS").state.page.title == "Action items")
    #expect(try changes("2Sgx").isEmpty)
    #expect(try changes("2Sgvx").count == 1)
    #expect(try program(after: "2SgvX").state.prompt != nil)
  }

  @Test func whatStandsAroundASentenceIsAskedForOnce() throws {
    let program = try program(after: "2jkjk")
    let asked = program.runner.effects.filter { if case .loadContext = $0 { true } else { false } }
    #expect(asked.count == 2)
  }

  @Test func readingTheSentenceReturnsToTheSameRow() throws {
    #expect(try program(after: "2jjl").state.page.context == .reader)
    #expect(try program(after: "2jjlqq").state.page.reference == "A3")
  }

  @Test func aMeetingShowsItsItems() throws {
    let program = try program(after: "jA")
    #expect(program.state.page.title == "Action items: at:M2")
    #expect(program.state.page.position == "1 open, 1 of 2")
  }
}
