import Model
import Testing

@Suite struct BoardTests {
  private let question = Question.contactPointLinkage
  private let estonia = MemberState.members(on: Day(2019, 4, 4))[5]

  private func entry(
    _ number: Int, _ status: String?, from day: Day, act: Int, standing: Entry.Standing = .accepted,
    replaces: Int? = nil
  ) -> Entry {
    Entry(
      id: EntryID(number), question: question.key, memberState: estonia, status: status, validFrom: day,
      source: .letter("Ares(2019)1"), standing: standing, replaces: replaces.map(EntryID.init),
      act: ActID(act))
  }

  private func status(_ entries: [Entry], on day: Day, knownAt act: Int? = nil) -> String? {
    Board(question: question, asOf: day, entries: entries, knownAt: act.map { ActID($0) })
      .rows.first { $0.memberState == estonia }?.status.code
  }

  @Test func withoutEntriesEveryMemberIsNotStated() {
    let board = Board(question: question, asOf: Day(2019, 4, 4), entries: [])
    #expect(board.count(.notStated) == 28)
    #expect(Board(question: question, asOf: Day(2020, 2, 1), entries: []).rows.count == 27)
  }

  @Test func theLatestDateHoldsThenTheLatestAct() {
    let entries = [
      entry(1, "linked", from: Day(2019, 6, 1), act: 1),
      entry(2, "establishing", from: Day(2019, 4, 4), act: 2),
      entry(3, "same", from: Day(2019, 6, 1), act: 3),
    ]
    #expect(status(entries, on: Day(2019, 4, 3)) == "not_stated")
    #expect(status(entries, on: Day(2019, 5, 31)) == "establishing")
    #expect(status(entries, on: Day(2019, 6, 1)) == "same")
    #expect(status(entries, on: Day(2019, 6, 1), knownAt: 2) == "linked")
  }

  @Test func whatIsReplacedNoLongerHolds() {
    let entries = [
      entry(1, "linked", from: Day(2019, 6, 1), act: 1),
      entry(2, "establishing", from: Day(2019, 4, 4), act: 2, replaces: 1),
      entry(3, nil, from: Day(2019, 4, 4), act: 3, replaces: 2),
    ]
    #expect(status(entries, on: Day(2019, 7, 1), knownAt: 1) == "linked")
    #expect(status(entries, on: Day(2019, 7, 1), knownAt: 2) == "establishing")
    #expect(status(entries, on: Day(2019, 7, 1)) == "not_stated")
  }

  @Test func aRowNamesTheActThatLastTouchedItsAnswer() {
    let entries = [
      entry(1, "linked", from: Day(2019, 6, 1), act: 1), entry(2, "same", from: Day(2019, 9, 1), act: 4),
    ]
    let rows = Board(question: question, asOf: Day(2019, 6, 1), entries: entries).rows
    #expect(rows.map(\.revision) == rows.map { $0.memberState == estonia ? ActID(4) : .none })
  }

  @Test func aProposalDoesNotCountUntilAccepted() {
    let entries = [entry(1, "linked", from: Day(2019, 4, 4), act: 1, standing: .proposed)]
    #expect(status(entries, on: Day(2019, 7, 1)) == "not_stated")
    let accepted = entry(2, "linked", from: Day(2019, 4, 4), act: 2, replaces: 1)
    #expect(status(entries + [accepted], on: Day(2019, 7, 1)) == "linked")
  }

  @Test func theTallyCountsFavourableStatusesTogether() {
    let board = Board(
      question: question, asOf: Day(2024, 1, 1),
      entries: [entry(1, "same", from: Day(2023, 1, 1), act: 1)])
    #expect(
      board.tally.map(\.words) == ["1 linked (1 same)", "0 establishing", "0 not linked", "26 not stated"])
  }

  private func entry(of state: MemberState, _ number: Int, _ status: String, from day: Day) -> Entry {
    Entry(
      id: EntryID(number), question: question.key, memberState: state, status: status, validFrom: day,
      source: .letter("Ares(2019)1"), act: ActID(number))
  }

  @Test func aDateOfChangeIsOneOnWhichAnAnswerBecomesAnother() {
    let entries = [
      entry(1, "linked", from: Day(2018, 6, 1), act: 1), entry(2, "linked", from: Day(2018, 9, 1), act: 2),
      entry(3, "not_stated", from: Day(2019, 1, 1), act: 3),
      entry(4, "same", from: Day(2019, 6, 1), act: 4, standing: .proposed),
      entry(5, "establishing", from: Day(2021, 1, 1), act: 5),
      entry(6, "linked", from: Day(2021, 1, 1), act: 6, replaces: 5),
    ]
    #expect(
      Board.changeDays(of: question, entries: entries)
        == [Day(2018, 6, 1), Day(2019, 1, 1), Day(2020, 2, 1), Day(2021, 1, 1)],
      "with the day on which the United Kingdom was gone")
  }

  @Test func nothingEverChangedWhereNothingIsRecorded() {
    #expect(Board.changeDays(of: question, entries: []).isEmpty)
    let proposed = [entry(1, "linked", from: Day(2019, 4, 4), act: 1, standing: .proposed)]
    #expect(Board.changeDays(of: question, entries: proposed).isEmpty)
  }

  @Test func rowsAreListedInThreeOrders() {
    let members = MemberState.members(on: Day(2024, 1, 1))
    let board = Board(
      question: question, asOf: Day(2024, 1, 1),
      entries: [
        entry(of: members[1], 1, "not_linked", from: Day(2023, 3, 1)),
        entry(of: members[3], 2, "same", from: Day(2022, 3, 1)),
        entry(of: members[2], 3, "same", from: Day(2022, 3, 1)),
      ])
    func codes(_ order: Board.Order) -> [String] { board.rows(by: order).prefix(4).map(\.memberState.code) }
    #expect(codes(.protocolOrder) == ["BE", "BG", "CZ", "DK"])
    #expect(codes(.status) == ["CZ", "DK", "BG", "BE"])
    #expect(codes(.date) == ["BG", "CZ", "DK", "BE"])
  }

  @Test func boardsOfTwoDatesDifferInAnswersAndMembers() {
    let entries = [
      entry(1, "establishing", from: Day(2019, 4, 4), act: 1),
      entry(2, "linked", from: Day(2021, 1, 1), act: 2),
    ]
    func board(_ day: Day) -> Board { Board(question: question, asOf: day, entries: entries) }
    let difference = BoardDifference(from: board(Day(2019, 4, 4)), to: board(Day(2021, 1, 1)))
    #expect(
      difference.changes.map { "\($0.memberState) \($0.before.code) \($0.after.code)" }
        == ["EE establishing linked", "UK not_stated not_a_member"])
    #expect(difference.changes.map { $0.entry?.id } == [EntryID(2), nil])
    #expect(BoardDifference(from: board(Day(2019, 4, 4)), to: board(Day(2019, 4, 5))).changes.isEmpty)
  }
}
