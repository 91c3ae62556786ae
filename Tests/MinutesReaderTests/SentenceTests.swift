import MinutesReader
import Model
import Testing

/// What one sentence asks, taken by itself.
@Suite struct SentenceTests {
  @Test func aSentenceThatAsksIsUnderstood() {
    let proposal = MinutesReader.proposal(
      for: "Member States were invited to send examples by 1 June.", on: Day(2021, 5, 6))
    #expect(proposal.owners == [.party(.memberStates)])
    #expect(proposal.due == DueDate(day: Day(2021, 6, 1), words: "by 1 June"))
    #expect(proposal.force == .deadline)
  }

  @Test func aSentenceThatAsksNothingIsARequestOfNobody() {
    let proposal = MinutesReader.proposal(for: "Turnout rose by a third.", on: Day(2021, 5, 6))
    #expect(proposal.owners.isEmpty)
    #expect(proposal.due == nil)
    #expect(proposal.force == .request)
  }
}
