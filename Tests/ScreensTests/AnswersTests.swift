import Model
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// The answers of Member States to an action item, by keys.
@Suite struct AnswersTests {
  private func program(after keys: String, ownState: String? = nil) throws -> Program<InMemoryArchive> {
    let session = Session(
      size: Size(columns: 80, rows: 24), today: Day(2024, 5, 15),
      actor: Actor(name: "anna", role: .secretariat), ownState: ownState.flatMap { MemberState(named: $0) })
    var program = Program(state: State(session: session), runner: InMemoryArchive.sample)
    program.handle(try Key.keys(keys).map { .key($0) })
    return program
  }

  private func page(_ program: Program<InMemoryArchive>) throws -> LinkagePage {
    try #require(program.state.page as? LinkagePage)
  }

  private func text(_ program: Program<InMemoryArchive>) -> String {
    let frame = program.frame
    return (0..<frame.size.rows).map { frame.text(row: $0) }.joined(separator: "\n")
  }

  @Test func theAnswersAreABoardOfTheirOwn() throws {
    let answers = try program(after: "2a")
    #expect(answers.state.page.title == "Answers to A1 as of 2024-05-15")
    #expect(try page(answers).board?.question.key == "A1")
    #expect(answers.state.page.subject == EntityReference("A1 BE"))
    #expect(try program(after: "2aq").state.page.reference == "A1")
  }

  @Test func markedOnesAreSetAtOnceAndVouchedForBySecretariat() throws {
    let set = try program(after: "2avvvjvc+<Enter><Enter><Enter>")
    #expect(set.runner.entries.map(\.memberState.code) == ["BE", "BG", "CZ", "DE"])
    #expect(set.runner.entries.allSatisfy { $0.question == "A1" && $0.source == .secretariat })
    #expect(try page(set).board?.share == "4/27")
    #expect(text(try program(after: "2avvvjvc+<Enter><Enter><Enter>q")).contains("4/27 +++.+..."))
  }

  @Test func theOwnStateStandsFirst() throws {
    let answers = try program(after: "2a", ownState: "LV")
    #expect(try page(answers).ids.prefix(3).map(\.code) == ["LV", "BE", "BG"])
    #expect(try page(answers).selectedID?.code == "LV")
    #expect(text(try program(after: "2", ownState: "LV")).contains("MS  LV open  0/27 ..."))
  }

  @Test func onlyWhatAsksSeveralHasAnswers() throws {
    #expect(
      try program(after: "2ja").state.notice?.text.contains("it does not ask several Member States") == true)
  }

  @Test func closingAsksFirst() throws {
    let asked = try program(after: "2x")
    #expect(asked.state.menu?.title == "27 of 27 answers to A1 are missing")
    #expect(asked.runner.acts.isEmpty)
    #expect(try program(after: "2x<Esc>").runner.acts.isEmpty)
    for (key, missing) in [("l", MissingAnswers.leave), ("n", .notConcerned)] {
      let wanted = Effect.change(
        .move(.close, missing: missing), [ActionItemID(1)], seen: [ActionItemID(1): ActID(1)])
      #expect(try program(after: "2x\(key)").runner.effects.contains(wanted))
    }
  }

  @Test func aStatesPageListsWhatItHasNotAnswered() throws {
    let open = try program(after: ":LV<Enter><Tab><Tab><Tab>")
    let page = try #require(open.state.page as? MemberStatePage)
    #expect(page.ids == [.openAnswer(ActionItemID(1))])
    #expect(page.subject == EntityReference("A1 LV"))
    let answers = try program(after: ":LV<Enter><Tab><Tab><Tab><Enter>")
    #expect(try self.page(answers).selectedID?.code == "LV")
  }

  /// One that has left the Union since answers for the day on which it was asked.
  @Test func whoWasAskedMayAnswerLater() throws {
    let kingdom = try #require(MemberState(named: "UK"))
    var answering = Answering(
      question: "A1", isOfMembers: false, seen: [kingdom: .none], status: .notConcerned,
      validFrom: Day(2024, 5, 15))
    #expect(answering.obstacle(to: Day(2024, 5, 15), today: Day(2024, 5, 15)) == nil)
    answering.isOfMembers = true
    #expect(answering.obstacle(to: Day(2024, 5, 15), today: Day(2024, 5, 15)) != nil)
  }
}
