import Model
import Testing

/// The convention by which a claim about many States is held against a board, on every side of every bound.
@Suite struct ClaimCheckTests {
  private let question = Question.contactPointLinkage
  private let day = Day(2019, 4, 4)

  private func check(
    _ quantity: QuantifiedClaim.Quantity, _ status: String, recorded: [String: Int]
  ) -> ClaimCheck {
    var members = MemberState.members(on: day)[...]
    var entries: [Entry] = []
    for (status, count) in recorded.sorted(by: { $0.key < $1.key }) {
      for state in members.prefix(count) {
        entries.append(
          Entry(
            id: EntryID(entries.count + 1), question: question.key, memberState: state, status: status,
            validFrom: day, source: .letter("Ares(2019)1"), act: ActID(1)))
      }
      members = members.dropFirst(count)
    }
    let anchor = Anchor(meeting: MeetingID(1), version: 1, position: 5, passage: 2, range: 0..<9)
    return ClaimCheck(
      QuantifiedClaim(quantity: quantity, status: status, span: anchor.span, quote: "They said."),
      of: Meeting(id: MeetingID(1), title: "A Meeting", firstDay: day, lastDay: day, revision: ActID(1)),
      at: anchor, against: Board(question: question, asOf: day, entries: entries))
  }

  @Test(arguments: QuantifiedClaim.Quantity.allCases)
  func nothingRecordedShowsNothing(_ quantity: QuantifiedClaim.Quantity) {
    #expect(check(quantity, "linked", recorded: [:]).verdict == .notYetShown)
  }

  @Test(arguments: [
    (QuantifiedClaim.Quantity.all, 28), (.majority, 15), (.several, 3), (.some, 2), (.few, 2),
  ])
  func enoughIsConsistentAndOneLessIsNot(_ quantity: QuantifiedClaim.Quantity, _ bound: Int) {
    #expect(quantity.bound(among: 28) == .atLeast(bound))
    #expect(check(quantity, "establishing", recorded: ["establishing": bound]).verdict == .consistent)
    let oneLess = ["establishing": bound - 1]
    #expect(check(quantity, "establishing", recorded: oneLess).verdict == .notYetShown)
    let noneLeft = ["establishing": bound - 1, "not_linked": 28 - bound + 1]
    #expect(check(quantity, "establishing", recorded: noneLeft).verdict == .contradicted)
    let justEnoughLeft = ["not_linked": 28 - bound]
    #expect(check(quantity, "establishing", recorded: justEnoughLeft).verdict == .notYetShown)
    let tooFewLeft = ["not_linked": 28 - bound + 1]
    #expect(check(quantity, "establishing", recorded: tooFewLeft).verdict == .contradicted)
  }

  @Test func halfOfThemIsNoMajority() {
    #expect(QuantifiedClaim.Quantity.majority.bound(among: 28) == .atLeast(15))
    #expect(QuantifiedClaim.Quantity.majority.bound(among: 27) == .atLeast(14))
  }

  @Test func noneIsExactAndNeedsEveryAnswer() {
    #expect(check(.none, "not_linked", recorded: ["linked": 28]).verdict == .consistent)
    #expect(check(.none, "not_linked", recorded: ["linked": 27]).verdict == .notYetShown)
    #expect(check(.none, "not_linked", recorded: ["not_linked": 1]).verdict == .contradicted)
  }

  @Test func oneIsExactAndNeedsEveryAnswer() {
    let one = ClaimBound.exactly(1)
    #expect(one.verdict(counted: 1, notStated: 0) == .consistent)
    #expect(one.verdict(counted: 1, notStated: 1) == .notYetShown)
    #expect(one.verdict(counted: 0, notStated: 1) == .notYetShown)
    #expect(one.verdict(counted: 0, notStated: 0) == .contradicted)
    #expect(one.verdict(counted: 2, notStated: 9) == .contradicted)
  }

  @Test func sameCountsAsLinkedButLinkedNotAsSame() {
    let recorded = ["same": 10, "linked": 5]
    #expect(check(.majority, "linked", recorded: recorded).verdict == .consistent)
    #expect(check(.majority, "linked", recorded: recorded).counted == 15)
    #expect(check(.some, "same", recorded: recorded).counted == 10)
  }

  @Test func aStatusThatTheQuestionDoesNotKnowCountsNobody() {
    let unknown = check(.some, "sideways", recorded: ["linked": 28])
    #expect(unknown.status == nil && unknown.counted == 0 && unknown.verdict == .contradicted)
    #expect(unknown.words == "some sideways")
  }

  @Test func theCountsStandBesideTheVerdict() {
    let checked = check(.majority, "linked", recorded: ["linked": 12, "not_linked": 2])
    #expect(checked.words == "majority linked")
    #expect(checked.counts == "needs at least 15 of 28; 12 are, 14 not stated")
    #expect(ClaimBound.exactly(0).description == "exactly 0")
    #expect(
      ClaimCheck.Verdict.allCases.map(\.words) == ["consistent", "not yet shown", "contradicted"])
  }
}
