import MinutesReader
import Model
import Testing

/// How headings, tables, mails and signatures are told from what stands around them.
@Suite struct StructureTests {
  private static let head = "Second meeting of the Hatching Network, 4 April 2023\n\n"

  private func titles(_ text: String) -> [String] {
    MinutesReader.read(Self.head + text).agenda.map {
      ($0.label.map { "\($0) " } ?? "") + $0.title + " (\($0.depth), \($0.passages.count))"
    }
  }

  @Test func subtitlesWithoutLabelStandBelowCapitals() {
    let text = """
      EGGS

      The eggs were counted.

      OTHER BUSINESS

      Lost feathers

      A feather was found.

      Dates of meetings

      Nobody had a calendar.
      """
    #expect(
      titles(text) == [
        "EGGS (1, 1)", "OTHER BUSINESS (1, 0)", "Lost feathers (2, 1)", "Dates of meetings (2, 1)",
      ])
  }

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

  @Test func aDashMayPartARunInTitleFromItsText() {
    let text = """
      1. Eggs. - The eggs were counted, and none of them was missing.
      2. Nests. - The nests were mended, and all of them are in use.
      """
    #expect(titles(text) == ["1 Eggs (1, 1)", "2 Nests (1, 1)"])
  }

  @Test func aTitleBeforeADashMayHoldAColon() {
    let text = """
      1. Eggs: who sits where. -- The eggs were counted, and none of them was missing.

      2. Nests. -- The nests were mended, and all of them are in use.
      """
    #expect(titles(text) == ["1 Eggs: who sits where (1, 1)", "2 Nests (1, 1)"])
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

  @Test func titlesMayEndInAColonAboveTheirBullets() {
    let text = """
      Tour of nests:
      - AT has four
      - BE has five
      Perches 3-4 May:
      - all are taken
      Any other business:
      - none
      """
    #expect(titles(text) == ["Tour of nests (1, 2)", "Perches 3-4 May (1, 1)", "Any other business (1, 1)"])
  }

  @Test func aRowOfDashesSetsTheColumns() {
    let text = """
      1. Open tasks

      Task            Owner  Deadline
      --------------- ------ ----------
      Paint the perch LV     12/05/2023
      Count the eggs  COM    01/06/2023
      """
    let reading = MinutesReader.read(Self.head + text)
    #expect(
      reading.agenda[0].passages.map(\.text) == [
        "Paint the perch | LV | 12/05/2023", "Count the eggs | COM | 01/06/2023",
      ])
    #expect(reading.actions.map { $0.owners.map(\.description) } == [["LV"], ["Commission"]])
  }

  @Test func aRowOfDashesFromEdgeToEdgeIsPartOfItsTable() {
    let text = """
      1. Members

      State           Member of nest          Remarks
      ------------------------------------------------
      Austria         yes                     since April
      Finland         no                      for now

      2. Closing

      Nothing.
      """
    #expect(titles(text) == ["1 Members (1, 2)", "2 Closing (1, 1)"])
  }

  @Test func whoSignsBelongsToNoItem() {
    let text = """
      1. Closing

      The Chair closed the meeting.

                                          For the record:
                                          Ada Lind, Secretary
      """
    #expect(titles(text) == ["1 Closing (1, 1)"])
  }

  @Test func aRunningLineComesAgainAtTheSameEdge() {
    let page = "Hatching Network - Minutes\n\n"
    let text =
      "Agenda\n1. Eggs\n2. Nests\n\n\u{0C}" + page + "1. Eggs\n\nThey were counted.\n\n\u{0C}" + page
      + "2. Nests\n\nThey were not.\n"
    #expect(titles(text) == ["1 Eggs (1, 1)", "2 Nests (1, 1)"])
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

  @Test func questionsAndAnswersAreNoHeadings() {
    let text = """
      THEME A — LAST SUMMER

      A.1 — Eggs

      Q. (IE) How many were there?

      R. (SE) Nobody knows.

      A.2 — Nests

      They were counted.

      THEME B — NEXT SUMMER

      Nothing is planned.
      """
    #expect(
      titles(text) == [
        "A LAST SUMMER (1, 0)", "A.1 Eggs (2, 2)", "A.2 Nests (2, 1)", "B NEXT SUMMER (1, 1)",
      ])
  }

  @Test func theTimeOfDayMayStandBeforeASession() {
    let text = """
      14:00   SESSION I – Eggs

      They were counted.

      15:45   Coffee

      16:15   Break-out groups

      There were two.

      17:00   SESSION II – Nests

      They were not.
      """
    #expect(titles(text) == ["I Eggs (1, 1)", "Break-out groups (1, 1)", "II Nests (1, 1)"])
  }

  @Test func aTitleMayStandBetweenDashes() {
    let text = "     — EGGS —\n\nThey were counted.\n\n     — NESTS —\n\nThey were not.\n"
    #expect(titles(text) == ["EGGS (1, 1)", "NESTS (1, 1)"])
  }

  @Test func aNumberThatOthersLackMayHaveNoTextOnItsLine() {
    let text = """
      24/31. Eggs. The Chair counted the eggs, and none of them was missing at all.

      24/32. Nests: to whom they belong and what is to become of them.
      Nobody knew.

      24/33. Birds. The birds were counted too, and all of them were there on time.

      24/34. Feathers. The feathers were not counted by anybody, since nobody asked.

      24/35. Other business. Nobody had any, and the Chair wished everybody well.
      """
    #expect(
      titles(text) == [
        "24/31 Eggs (1, 1)", "24/32 Nests: to whom they belong and what is to become of them (1, 1)",
        "24/33 Birds (1, 1)", "24/34 Feathers (1, 1)", "24/35 Other business (1, 1)",
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

  @Test func lettersMayHeadTextInTheirLine() {
    let text = """
      I. – Work of the network

      A. – Eggs. The Commission, which had the chair, said how many of them there
      were in all.

      B. – Nests. Nobody had brought any, and the item was closed at once.

      II. – Other business

      M. Biver thanked everybody and wished them a good journey home.
      """
    #expect(
      titles(text) == [
        "I Work of the network (1, 0)", "A Eggs (2, 1)", "B Nests (2, 1)", "II Other business (1, 1)",
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

  @Test func notesJottedDownMayHaveSmallTitles() {
    let text =
      "[1] eggs, 7 weeks to go\n* they were counted\n\n[2] nests: who mends them?\n* nobody\n* not yet\n"
    #expect(titles(text) == ["1 eggs, 7 weeks to go (1, 1)", "2 nests: who mends them? (1, 2)"])
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

  @Test func signsMarkTwoLevelsWithoutBlankLines() {
    let text = """
      ■ Setting the scene
      The Chair explained why the meeting had been called, and thanked everybody for coming.
      ■ Members
      □ Appointment
      In most Member States they are chosen by parliament, in a few of them by the courts.
      □ Removal
      It is seldom, and nobody could remember a case in which it had been of any use.
      ■ What happens next
      Nobody knew what would happen next, and so the meeting was closed at once.
      """
    #expect(
      titles(text) == [
        "Setting the scene (1, 1)", "Members (1, 0)", "Appointment (2, 1)", "Removal (2, 1)",
        "What happens next (1, 1)",
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
