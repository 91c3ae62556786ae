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

  @Test func themAreWhoeverWasNamedLast() {
    let proposal = MinutesReader.proposal(
      for: "COM thanked the Irish delegation and asked them to send the film.", on: nil)
    #expect(proposal.owners.map(\.description) == ["IE"])
  }

  @Test(arguments: [
    "COM recalled that the Regulation asks each Member State to designate a contact point.",
    "Some delegations stressed that networks should be operational.",
    "The Commission will not publish the figures.",
    "The text will be published in spring.",
    "Members were invited to reflect on the matter.",
  ])
  func whatAsksNothingOfAnybodyHasNoOwner(_ sentence: String) {
    #expect(MinutesReader.proposal(for: sentence, on: Day(2021, 5, 6)).owners.isEmpty)
  }

  @Test(arguments: [
    ("Les États membres sont priés de répondre avant le 8 avril.", "Member States", Day(2022, 4, 8)),
    ("Das Sekretariat wird gebeten, die Liste bis Ende Mai zu versenden.", "Secretariat", Day(2022, 5, 31)),
    ("La Comisión enviará el cuadro antes del 15 de noviembre de 2022.", "Commission", Day(2022, 11, 15)),
    ("The delegations of HU and SE undertook to table a text within two weeks.", "HU SE", Day(2022, 3, 16)),
  ])
  func everyLanguageIsUnderstood(_ sentence: String, _ owners: String, _ due: Day) {
    let proposal = MinutesReader.proposal(for: sentence, on: Day(2022, 3, 2))
    #expect(proposal.owners.map(\.description).joined(separator: " ") == owners)
    #expect(proposal.due?.day == due)
  }
}
