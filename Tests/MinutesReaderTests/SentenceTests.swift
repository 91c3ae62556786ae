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
    ("The Board Secretary to write to the county by 1 April.", "Board Secretary"),
    (
      "The General Counsel and the Director of Feed were instructed to settle it.",
      "General Counsel, Director of Feed"
    ),
    ("Then Moldova and Romania will draw up the list.", "Moldova, RO"),
    ("Slovakia as the next host promised to send the address.", "SK"),
    ("DG CNECT for its part would send the list.", "Commission"),
    ("LV (me) will write the letter.", "LV"),
    ("SK + RO will upload the files.", "SK, RO"),
    ("The form is to be sent by COM by 5 April.", "Commission"),
    ("It was agreed that Mr Tierney should settle the terms by May.", "Mr Tierney"),
    ("L'ANSSI et la CNIL sont chargées de rédiger le texte.", "ANSSI, CNIL"),
    ("Durch BSI ist bis 7. April ein Blatt zu erstellen.", "BSI"),
    ("Germany will possibly change the terms.", ""),
    ("COM recalled that SK had undertaken to reply by 15 April.", ""),
    ("Resources were referred to many times.", ""),
  ])
  func whoeverIsToDoItIsFound(_ sentence: String, _ owners: String) {
    let proposal = MinutesReader.proposal(for: sentence, on: Day(2022, 3, 2))
    #expect(proposal.owners.map(\.description).joined(separator: ", ") == owners)
  }

  @Test(arguments: [
    ("COM to send the list by Mon 4/4.", Day(2022, 4, 4)),
    ("COM to send the list by 18h00 today.", Day(2022, 3, 2)),
    ("COM to send the list before the year is out.", Day(2022, 12, 31)),
    ("COM undertook to send the list within thirty days.", Day(2022, 4, 1)),
  ])
  func daysAreUnderstoodHoweverTheyAreSaid(_ sentence: String, _ due: Day) {
    #expect(MinutesReader.proposal(for: sentence, on: Day(2022, 3, 2)).due?.day == due)
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
