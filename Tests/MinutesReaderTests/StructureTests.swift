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

  @Test func whoSignsBelongsToNoItem() {
    let text = """
      1. Closing

      The Chair closed the meeting.

                                          For the record:
                                          Ada Lind, Secretary
      """
    #expect(titles(text) == ["1 Closing (1, 1)"])
  }

  @Test func theSubjectOfAMailNamesTheMeeting() {
    let text = """
      From: Ada Lind
      Sent: Friday, 17 May 2024 09:12
      To: all
      Subject: RE: Seventh meeting of the Hatching Network, 16/5

      1. Eggs

      They were counted.
      """
    let header = MinutesReader.read(text).header
    #expect(header.title == "Seventh meeting of the Hatching Network")
    #expect(header.ordinal == 7)
    #expect(header.date == Day(2024, 5, 16))
  }

  @Test(arguments: [
    ("Hatching seminar, 31 January, 2 p.m. – 2 February 2024, noon", "2024-01-31", "2024-02-02"),
    ("Hatching seminar, 20-21/09/2022", "2022-09-20", "2022-09-21"),
    ("Hatching seminar, 20.-21.09.2022", "2022-09-20", "2022-09-21"),
  ])
  func theFirstDayMayLackItsYear(_ line: String, _ first: String, _ last: String) {
    let header = MinutesReader.read(line + "\n\n1. Eggs\n\nThey were counted.\n").header
    #expect(header.date?.description == first)
    #expect(header.endDate?.description == last)
  }

  @Test func theDateOfALetterIsNotTheMeetings() {
    let text = """
      From:     Section 5
      To:       Section 6
      Date:     7 March 2024
      Subject:  Meeting of the Working Party on Eggs, Brussels,
                5 March 2024

      1. Eggs

      They were counted.
      """
    #expect(MinutesReader.read(text).header.date == Day(2024, 3, 5))
  }

  @Test func aRunningLineComesAgainAtTheSameEdge() {
    let page = "Hatching Network - Minutes\n\n"
    let text =
      "Agenda\n1. Eggs\n2. Nests\n\n\u{0C}" + page + "1. Eggs\n\nThey were counted.\n\n\u{0C}" + page
      + "2. Nests\n\nThey were not.\n"
    #expect(titles(text) == ["1 Eggs (1, 1)", "2 Nests (1, 1)"])
  }
}
