import MinutesReader
import Model
import Testing

/// The day on which the group meets next: announced where the minutes say it of their own group, and never guessed.
@Suite struct NextMeetingTests {
  private func announced(_ sentence: String, under title: String = "Closing") -> AnnouncedMeeting? {
    MinutesReader.read(
      """
      Seventh meeting of the Example Network
      24 June 2020

      1. Opening

      The agenda was adopted.

      2. \(title)

      \(sentence)
      """
    ).nextMeeting
  }

  @Test(arguments: [
    "The next meeting will be held on 25 September 2020.",
    "The next meeting of the Network will be held on 25 September.",
    "The next meeting of the Group will be held on 25 September.",
    "The next plenary meeting of the Example Network is on 25 September.",
    "The eighth session was set for 25 September.",
    "The network meets again on 25 September.",
    "The eighth meeting was fixed for 25 September 2020.",
    "The first meeting of 2020 with all members is planned for 25 September.",
    "The autumn session is planned for 25 September.",
  ])
  func theDayOfTheNextMeetingIsRead(_ sentence: String) {
    #expect(announced(sentence) == AnnouncedMeeting(date: Day(2020, 9, 25), quote: sentence))
  }

  @Test(arguments: [
    // Without a year the last second of June is nearer than the next.
    "The minutes of the sixth meeting had been sent to all delegations on 2 June.",
    "The sixth meeting took place on 5 November.",
    "The twelfth meeting of the Data Board will take place on 7 December.",
    "The next meeting of the Data Board is on 7 December.",
    "The Board adopted its statement at its eighth plenary session on 13 March.",
    "The 31st plenary meeting of the Board will be held on 4 October 2020.",
    "Members wishing to host the eighth meeting were invited to write to COM before 30 November.",
    "The European Parliament holds a conference on youth and voting on 14 October.",
    "The next meeting will take place shortly after the elections.",
  ])
  func otherDaysAnnounceNone(_ sentence: String) {
    #expect(announced(sentence) == nil)
  }

  @Test func aSentenceMayGoOnAboutIt() {
    let words = "The place of the next meeting is Riga. It takes place on 25 September."
    #expect(announced(words)?.quote == "It takes place on 25 September.")
  }

  @Test func belowATitleThatSpeaksOfItTheDayIsEnough() {
    #expect(announced("25 September 2020, same hour", under: "Next meeting")?.date == Day(2020, 9, 25))
  }
}
