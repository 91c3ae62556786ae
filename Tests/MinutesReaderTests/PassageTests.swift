import MinutesReader
import Model
import Testing

/// Where passages begin and end, and what is none.
@Suite struct PassageTests {
  /// The passages of the second of two items.
  private func passages(_ text: String) -> [String] {
    let head =
      "Second meeting of the Hatching Network, 4 April 2023\n\n1. Opening\n\nNobody spoke.\n\n2. Eggs\n\n"
    return MinutesReader.read(head + text).agenda[1].passages.map(\.text)
  }

  @Test(arguments: [
    "Approved by written procedure on 14 June 2023.",
    "Notes taken by the secretariat; read and found correct by the Chair on\n29 October 2021.",
    "                 * * *\n\nCorrigendum to the minutes of March: for 12 eggs read 21.",
    "Lisbon, 9 April 2021\n\nFor the Portuguese delegation\n(signed)",
    "With best wishes from a sunny Brussels,\n\nMarta\nHatchery, 5th floor",
    "      The President                    The Secretary\n      (signed)                         (signed)",
    "-----Original Message-----\nFrom: A\nSent: today\nTo: B\n\n1. Please send some.",
  ])
  func whatIsSaidOfTheMinutesBelowThemIsNoPartOfThem(_ end: String) {
    #expect(passages("They were counted.\n\n\(end)\n") == ["They were counted."])
  }

  @Test func manyShortSentencesAtTheEndAreNoSignature() {
    let text = (1...11).map { "Nest \($0) was full." }.joined(separator: " ")
    #expect(passages(text + "\n") == [text])
  }

  @Test func aNameAndAPageNumberAtTheFootEndAPage() {
    let foot = "ECNE/R/12                                                    page "
    let head = "\nReport of the second meeting                          4 April 2023\n\n"
    let text =
      "They were counted, if only respec-\n\n\(foot)1\(head)tively.\n\nAll left.\n\n\(foot)2\(head)The end.\n"
    #expect(passages(text) == ["They were counted, if only respectively.", "All left.", "The end."])
  }

  @Test func aRunningHeadMayStandRightBelowThePageNumber() {
    let gap = "\n\n" + String(repeating: " ", count: 30)
    let head = "\nHatching Network – minutes          4 April 2023\n\n"
    let text = "They were\(gap)1\(head)counted.\n\nAll left.\(gap)2\(head)The end.\n"
    #expect(passages(text) == ["They were counted.", "All left.", "The end."])
  }

  @Test func aSentenceThatGoesOnWithAWordForSignaturesGoesOn() {
    let text =
      "The decree that appoints the keeper of the eggs in our Member State still awaits\nsignature. All wait."
    #expect(passages(text) == [text.replacing("\n", with: " ")])
  }

  @Test func turnsMayBeSetInOrHangOut() {
    let hanging = "SPAIN: We have eggs, and so\n   have the others.\nMALTA (by video): None.\nITALY: Some.\n"
    #expect(passages(hanging).count == 3)
    let setIn =
      "   The Chair gave the floor.\n   Spain: We have eggs, and so\nhave the others.\n   Malta: None.\n   Italy: Some.\n"
    #expect(passages(setIn).count == 4)
  }

  @Test func linesThatAnswerAreParagraphs() {
    let text = "Tour de table. Who has eggs?\n\nAT : yes, since 1 March.\nCY : yes.\nPT : no answer.\n"
    #expect(passages(text).count == 4)
    let rows =
      "   The survey showed:\n      HR   has eggs\n      IE   has none\n      FI   no answer\n   SK asked for time.\n"
    #expect(passages(rows).count == 5)
  }

  @Test func anEntryNeedsNoStopWhereTheNextHasItsMark() {
    let text = "   a) Shells (Wien): done\n   b) Texts (BMEIA): open\n   c) Eggs (BRZ): open\n"
    #expect(passages(text).count == 3)
  }

  @Test func notesOnTheLastPageAreNoPassages() {
    let note = "\n_______________\n\n1  By video. The link will be sent.\n\n"
    let text =
      "They were counted.\n\nPage 1 of 2\n\u{0C}Nobody spoke.\n\nThe next meeting will be in May 2024.1 Malta has no eggs.\n\(note)Page 2 of 2\n"
    #expect(passages(text).last == "The next meeting will be in May 2024. Malta has no eggs.")
  }

  @Test func aFootNeedsNoWordForThePage() {
    func foot(_ page: Int) -> String { "\n\n----------\nHN - 2. Sitzung                    \(page)\n\n" }
    let found = passages("They were\(foot(1))counted.\n\nAll left.\(foot(2))The end.\n")
    #expect(found.last == "The end.")
    #expect(!found.contains { $0.contains("HN") })
  }

  @Test func whereNoLineIsBrokenEveryLineIsAParagraph() {
    let lines = ["Eggs", "Nests", "Birds"].map {
      "\($0) " + String(repeating: "are many and ", count: 12) + "fine."
    }
    #expect(passages("They spoke.\n\n" + lines.joined(separator: "\n") + "\n\nThey left.\n").count == 5)
  }

  @Test func aTimeOfDayAtTheBeginningOfALineIsNoMark() {
    let text =
      "The Chair thanked everybody for coming and declared the meeting closed at\n14.50 in the afternoon, when all of them left for the trains to their own nests."
    #expect(passages(text + "\n") == [text.replacing("\n", with: " ")])
  }

  @Test func figuresAreNoFeetAndNoSignature() {
    let votes =
      "Votes in favour:      21\n\nVotes against:         3\n\nVotes in favour:      18\n\nVotes against:         6\n"
    #expect(passages(votes).count == 4)
    #expect(
      passages("The result was this.\nIn favour          21 votes\nAgainst            3 votes\n").count > 1)
  }

  @Test func aPlaceAndADayHaveNoColon() {
    #expect(passages("AP1: Count of eggs: LV, 9 June 2023\n") == ["AP1: Count of eggs: LV, 9 June 2023"])
  }

  @Test func notesMayHaveSmallNumbers() {
    let text = "Eggs¹ are many.\n\nNests² too.\n\n¹ All kinds.\n\n² In trees.\n\n³ Nobody refers to it.\n"
    #expect(passages(text) == ["Eggs¹ are many.", "Nests² too.", "³ Nobody refers to it."])
  }

  @Test func twoNamesBelowTwoFunctionsSign() {
    let text = "All left.\nThe Chair              The Secretary\nA. Lind                B. Kask\n"
    #expect(passages(text) == ["All left."])
  }

  @Test func aNoteThatCutsASentenceNeedsNoRule() {
    let text =
      "They were still\n\n\n1   See the first report.\n\nPage 1 of 2\n\nwarm.\n\nAll left.\n\nPage 2 of 2\n"
    #expect(passages(text) == ["They were still warm.", "All left."])
  }

  @Test func aRowOfDashesMayStandAboveASignature() {
    #expect(passages("All left.\n\n----------------\nHatching Network, Secretariat\n") == ["All left."])
  }

  @Test func aTableNeedsNoBarsOutside() {
    #expect(passages("Member | Reply\n-------|------\nBE | eggs\nEL | none\n") == ["BE | eggs", "EL | none"])
  }

  @Test func aHeadOfColumnsMayHaveTwoLines() {
    let text = """
      Member    Reply
      State
      ------    ------------------------
      BE        has eggs
      EL        has none
      """
    #expect(passages(text) == ["BE | has eggs", "EL | has none"])
  }
}
