import MinutesReader
import Model
import Testing

/// How headings without numbers, tables, mails and signatures are told from what stands around them.
@Suite struct StructureTests {
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

  @Test func titlesMayStandBehindGreaterSigns() {
    let text = """
      >> Eggs

      The eggs were counted.

      >> Nests

      They were mended.
      """
    #expect(titles(text) == ["Eggs (1, 1)", "Nests (1, 1)"])
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
    let reading = MinutesReader.read(Documents.head + text)
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

  @Test func questionsThatStandBelowEachOtherHeadNothing() {
    let text = """
      I. EGGS

      (a) Colours

      There are three.

      (b) Exchange of views

      The following was discussed:

         (i)  Who counts them?

         (ii) Who paints them?

      Opinions differed.

      II. NESTS

      None.
      """
    #expect(
      titles(text) == [
        "I EGGS (1, 0)", "a Colours (2, 1)", "b Exchange of views (2, 4)", "II NESTS (1, 1)",
      ])
  }

  @Test func aWikiMayNumberItsTitlesAndDoubleTheBarsOfAHead() {
    let text =
      "h2. Eggs\n\nThree.\n\nh3. Colours\n\n|| Who || What ||\n| LV | red |\n| LT | blue |\n\nh2. Nests\n\nNone.\n"
    #expect(titles(text) == ["Eggs (1, 1)", "Colours (2, 2)", "Nests (1, 1)"])
  }

  @Test func aTitleMayBreakBeforeADate() {
    let text =
      "1. Opening and minutes of the meeting of\n   15 June 2022\n\nNone.\n\n2. Next steps\n\nNone.\n"
    #expect(
      titles(text) == ["1 Opening and minutes of the meeting of 15 June 2022 (1, 1)", "2 Next steps (1, 1)"])
  }

  @Test(arguments: [
    "= Network\n\n== Eggs\n\n[%hardbreaks]\n====\nThree.\n====\n\n=== Colours\n\nRed.\n\n== Nests\n\nNone.\n",
    "====== Network ======\n\n===== Eggs =====\n\nThree.\n\n==== Colours ====\n\nRed.\n\n===== Nests =====\n\nNone.\n",
    ".. contents::\n\nEggs\n====\n\nThree.\n\nColours\n-------\n\nRed.\n\nNests\n=====\n\nNone.\n\n.. [#f1] A note\n",
    "#+TITLE: Network\n* Eggs\n  Three.\n** Colours\n   Red.\n* Nests\n  None.\n",
  ])
  func titlesAreMarkedInManyWays(_ text: String) {
    #expect(titles(text) == ["Eggs (1, 1)", "Colours (2, 1)", "Nests (1, 1)"])
  }

  @Test func aTitleMayHaveAVerbBehindItsLabel() {
    let text = "*1) Eggs*\n\nThree.\n\n*2) Who is connected to whom*\n\nNobody.\n\n*3) Nests*\n\nNone.\n"
    #expect(titles(text) == ["1 Eggs (1, 1)", "2 Who is connected to whom (1, 1)", "3 Nests (1, 1)"])
  }

  @Test func anAgendaInASentenceGoesOnInTheNextLine() {
    let text =
      "Agenda: item 1, Eggs; item 2, Nests;\nItem 3, Birds\n\nItem 1: Eggs\n\nNone.\n\nItem 2: Nests\n\nNone.\n\nItem 3: Birds\n\nNone.\n"
    #expect(titles(text) == ["1 Eggs (1, 1)", "2 Nests (1, 1)", "3 Birds (1, 1)"])
  }

  @Test func titlesMayStandBareInRunningLinesWhereNothingElseMarksThem() {
    let text =
      "Eggs\nThe Chair spoke of three.\nShe left.\nColours of the nests\nM. Ortega (ES) : They are red.\nClosing\nNobody spoke.\n"
    #expect(titles(text) == ["Eggs (1, 2)", "Colours of the nests (1, 1)", "Closing (1, 1)"])
  }

  @Test func aTaskMayBeginWithAWordForBackMatter() {
    let text =
      "1. Tasks\n\n- LV: count the eggs.\n- Participants: comment on it.\n- LT: paint it.\n\nAll left.\n"
    #expect(titles(text) == ["1 Tasks (1, 4)"])
  }

  @Test func theDayInATitleIsNoLabel() {
    let text = "Test of 21 March\n----------------\n\nIt went well.\n\nNext steps\n----------\n\nNone.\n"
    #expect(titles(text) == ["Test of 21 March (1, 1)", "Next steps (1, 1)"])
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

  @Test func notesJottedDownMayHaveSmallTitles() {
    let text =
      "[1] eggs, 7 weeks to go\n* they were counted\n\n[2] nests: who mends them?\n* nobody\n* not yet\n"
    #expect(titles(text) == ["1 eggs, 7 weeks to go (1, 1)", "2 nests: who mends them? (1, 2)"])
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
}
