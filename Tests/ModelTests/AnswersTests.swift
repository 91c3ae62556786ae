import Testing

@testable import Model

@Suite struct AnswersTests {
  private let day = Day(2019, 4, 4)

  private func item(_ owners: [Owner], _ status: ActionItem.Status = .open) -> ActionItem {
    ActionItem(
      id: ActionItemID(7), status: status, text: "Send the list", meeting: MeetingID(1), force: .request,
      owners: owners, revision: ActID(1))
  }

  private func states(_ codes: String) throws -> [MemberState] {
    try codes.split(separator: " ").map { try #require(MemberState(named: String($0))) }
  }

  private func answer(_ code: String, _ status: String, act: Int = 1) throws -> Entry {
    Entry(
      id: EntryID(act), question: "A7", memberState: try #require(MemberState(named: code)), status: status,
      validFrom: Day(2020, 6, 1), source: .secretariat, act: ActID(act))
  }

  @Test func allMembersOfTheMeetingsDayAreAskedAlsoOneThatLeftLater() {
    let asked = item([.party(.memberStates)]).asked(on: day)
    #expect(asked == MemberState.members(on: day) && asked.count == 28)
    let board = Answers().board(of: item([.party(.memberStates)]), askedOn: day, today: Day(2026, 1, 1))
    #expect(board?.rows.count == 28)
    #expect(board?.rows.last?.memberState.code == "UK")
  }

  @Test func severalNamedStatesAreAskedAndOneAloneIsNot() throws {
    let named = try states("LV EE").map { Owner.memberState($0) }
    #expect(item(named + [.party(.commission)]).asked(on: day).map(\.code) == ["EE", "LV"])
    #expect(item([named[0]]).asked(on: day).isEmpty)
    #expect(Answers().board(of: item([named[0]]), askedOn: day, today: day) == nil)
  }

  @Test func aProposalHasNoAnswers() {
    for status in [ActionItem.Status.proposed, .rejected] {
      #expect(Answers().board(of: item([.party(.memberStates)], status), askedOn: day, today: day) == nil)
    }
  }

  @Test func answersAreCountedAndMarkedInProtocolOrder() throws {
    let answers = Answers([try answer("FR", "declined"), try answer("BE", "done"), try answer("UK", "done")])
    let board = try #require(
      answers.board(of: item([.party(.memberStates)]), askedOn: day, today: Day(2026, 1, 1)))
    #expect(board.share == "3/28")
    #expect(board.strip == "+........-.................+")
    #expect(board.inWords == "2 done, 1 declined, 0 not concerned, 25 open")
    #expect(board.missing.count == 25 && !board.missing.map(\.code).contains("FR"))
  }

  /// Open is what nothing recorded means, and there is no other word for it.
  @Test func openIsTheOnlyWordForNothing() throws {
    let question = Question(askedBy: item([.party(.memberStates)]), on: day)
    #expect(question.recordable.map(\.code) == ["done", "declined", "not_concerned", "open"])
    #expect(question.status(named: "not_stated") == nil)
    let board = Board(
      question: question, asOf: Day(2026, 1, 1),
      entries: [try answer("BE", "done"), try answer("BE", "open", act: 2)])
    #expect(board.answered == 0)
    #expect(Set(board.rows.map(\.status)) == [question.unanswered])
  }

  @Test func onlyWhoAnswersAnotherWayChangesTheAnswers() throws {
    let question = Question(askedBy: item([.party(.memberStates)]), on: Day(2019, 4, 4))
    #expect(Board.changeDays(of: question, entries: [try answer("BE", "done")]) == [Day(2020, 6, 1)])
  }

  @Test func aFilterFindsWhatAStateHasNotAnswered() throws {
    let meeting = Sample.meeting(1, day)
    let setting = ActionItemSetting(
      today: Day(2026, 1, 1), meetings: [meeting], answers: Answers([try answer("LV", "done")]))
    let asking = item([.party(.memberStates)])
    func finds(_ line: String, _ item: ActionItem) throws -> Bool {
      try ActionItemFilter(line, today: setting.today).matches(item, in: setting)
    }
    #expect(try finds("ms:EE", asking) && !finds("ms:LV", asking) && !finds("ms:HR -ms:HR", asking))
    let own = item(try states("LV").map { .memberState($0) })
    #expect(try finds("ms:LV", own) && !finds("ms:EE", own))
  }

  @Test func statesAreNamedOneByOneInRangesAndAllTogether() throws {
    let asked = MemberState.members(on: day)
    #expect(try asked.named(by: ["Latvia", "gr", "lv"]).map(\.code) == ["EL", "LV"])
    #expect(try asked.named(by: ["be-dk", "SE-UK"]).map(\.code) == ["BE", "BG", "CZ", "DK", "SE", "UK"])
    #expect(try asked.named(by: ["ALL"]) == asked)
    #expect(try states("EE LV").named(by: ["BE-UK"]).map(\.code) == ["EE", "LV"])
  }

  @Test func whatNamesNoStateIsSaid() throws {
    let asked = MemberState.members(on: day)
    for (word, hint) in [("Estnia", "Estonia"), ("EE-XX", "'XX'"), ("LV-EE", "EE-LV"), ("-", "'-'")] {
      let error = try #require(throws: UnknownMemberState.self) { try asked.named(by: [word]) }
      #expect(error.message.contains(hint))
    }
  }
}
