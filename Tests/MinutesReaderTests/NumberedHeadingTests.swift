import MinutesReader
import Testing

/// How headings with numbers and letters are told from lists and sentences that have some.
@Suite struct NumberedHeadingTests {
  @Test func aTitleBelowItsNumberTakesSeveralLines() {
    let text = """
      AGENDA ITEM 1
      Nests that fell down
      in the storm

      Six nests fell.

      AGENDA ITEM 2
      What is lost

      Nothing is.
      """
    #expect(titles(text) == ["1 Nests that fell down in the storm (1, 1)", "2 What is lost (1, 1)"])
  }

  @Test func aTitleMayGoOnAboveParagraphsSetIn() {
    let text = """
      1. Opening
          The Chair opened the meeting and said at some length what everybody had
      come for, which took a while.
      2. Round of the table: does the contact point sit in the nest of the
      other network?
          Nobody knew, and nobody had asked.
      3. Closing
          The Chair closed the meeting.
      """
    #expect(
      titles(text) == [
        "1 Opening (1, 1)",
        "2 Round of the table: does the contact point sit in the nest of the other network? (1, 1)",
        "3 Closing (1, 1)",
      ])
  }

  @Test func aListOfContentsThatLeadsToPagesIsNoAgenda() {
    let text = """
      Contents

      I.   Opening of the session ............ 1
      II.  Eggs and nests .................... 1
      III. Closing ........................... 2

      I. OPENING OF THE SESSION

      1. The Chair opened the session and thanked everybody for having come.

      II. EGGS AND NESTS

      2. They were counted, and none of them was missing, which pleased all.

      III. CLOSING

      3. The Chair closed the session and wished everybody a safe journey.
      """
    #expect(
      titles(text) == [
        "I OPENING OF THE SESSION (1, 1)", "II EGGS AND NESTS (1, 1)", "III CLOSING (1, 1)",
      ])
  }

  @Test func lettersBehindANumberNeedNoBracketBefore() {
    let text = """
      Point 1 – Eggs

      They were counted.

      Point 2 – Nests

      2 a) Large ones

      They were counted.

      2 b) Small ones

      They were not.
      """
    #expect(
      titles(text) == ["1 Eggs (1, 1)", "2 Nests (1, 0)", "2 a Large ones (2, 1)", "2 b Small ones (2, 1)"])
  }

  @Test func aNumberInASentenceTakesNoTitleAway() {
    #expect(
      titles("## Round\n\nCall 14\n\n## Pond\n\nDraft v3.\n\n## Nest\n\nIt is full.\n")
        == ["Round (1, 1)", "Pond (1, 1)", "Nest (1, 1)"])
  }

  @Test func lettersBehindANumberMakeASubItem() {
    let text = """
      Re item 1: Feed

      Re item 1(a): Corn

      Corn was eaten.

      Re item 1(b): Worms

      Worms were not.

      Re AOB:

      Nothing came up.
      """
    #expect(titles(text) == ["1 Feed (1, 0)", "1(a) Corn (2, 1)", "1(b) Worms (2, 1)", "AOB (1, 1)"])
  }

  @Test func numbersBehindALetterHaveTheirOwnLevels() {
    let text = """
      Items without discussion (A)

      A1. Calendar of nests

      It was approved.

      A2. Form for eggs

      It was approved.

      Items for discussion (B)

      B1. Birds

        B1.1 Large ones

      They were counted.

        B1.2 Small ones

      They were not.
      """
    #expect(
      titles(text) == [
        "A1 Calendar of nests (1, 1)", "A2 Form for eggs (1, 1)", "B1 Birds (1, 0)", "B1.1 Large ones (2, 1)",
        "B1.2 Small ones (2, 1)",
      ])
  }

  @Test func wordsBehindAColonMayBelongToTheTitle() {
    let text = """
      Item 1 - Debate: Eggs of this summer

      They were counted.

      Item 2 - Nests

      They were not.
      """
    #expect(titles(text).first == "1 Debate: Eggs of this summer (1, 1)")
  }

  @Test func decimalsMayStandRightBelowTheirItem() {
    let text = """
      Item 1 - Opening
         The Chair greeted everybody.
      Item 3 - Survey
      3.1  Eggs of last year
         They were counted.
      3.2  Nests of last year
         They were not.
      """
    #expect(
      titles(text) == [
        "1 Opening (1, 1)", "3 Survey (1, 0)", "3.1 Eggs of last year (2, 1)",
        "3.2 Nests of last year (2, 1)",
      ])
  }

  @Test func sentencesAreNoTitlesWhereTitlesHaveNoStop() {
    let text = """
      I. Summary

      1. Eggs

      They were counted.

      2. Nests

      They were not.

      II. Next steps

      1. The section will tell the office of the matter by the third of February.
      """
    #expect(titles(text).last == "II Next steps (1, 1)")
  }

  @Test func aSeriesOfQuestionsInsideAnItemIsAList() {
    let text = """
      1. Eggs

      They were counted.

      2. Nests

      Three questions were put to the birds.

      1. How many nests are there?
      2. Who mends them?
      3. Will they last?

      Nobody knew.

      3. Other business

      There was none.
      """
    #expect(titles(text) == ["1 Eggs (1, 1)", "2 Nests (1, 5)", "3 Other business (1, 1)"])
  }

  @Test func numbersThatAreHeadingsBelowOneItemAreAListBelowAnother() {
    let text = """
      I. Opening

      Nobody spoke.

      II. Reports

      1. Report on eggs

      They were counted.

      2. Report on nests

      They were not.

      III. Experience

      Two delegations spoke:

      1. In Poland the nests were moved; the birds were told in time.

      2. In Malta they were not.
      """
    #expect(
      titles(text) == [
        "I Opening (1, 1)", "II Reports (1, 0)", "1 Report on eggs (2, 1)", "2 Report on nests (2, 1)",
        "III Experience (1, 3)",
      ])
  }

  @Test func slashedNumbersMayHaveParts() {
    let text = """
      24/41  Adoption of the agenda

      It was adopted.

      24/43  Alerts

      24/43.1  Use of the system

      It was used.

      24/43.2  Its place

      Nobody knew.
      """
    #expect(
      titles(text) == [
        "24/41 Adoption of the agenda (1, 1)", "24/43 Alerts (1, 0)", "24/43.1 Use of the system (2, 1)",
        "24/43.2 Its place (2, 1)",
      ])
  }
}
