import MinutesReader
import Model
import Testing

/// What the head of the minutes tells of the meeting, in whatever form it says so.
@Suite struct HeaderTests {
  private func header(_ head: String, _ body: String = "The eggs were counted.") -> Reading.Header {
    MinutesReader.read("\(head)\n\n1. Eggs\n\n\(body)\n\n2. Nests\n\nNobody spoke.\n").header
  }

  @Test(arguments: [" ........ ", " | "])
  func fieldsMayStandBehindDotsOrBars(_ mark: String) {
    let header = header(
      """
      Group\(mark)European Hatching Network
      Meeting\(mark)24th meeting (hybrid)
      Held on\(mark)27 September 2023
      From / to\(mark)09:30 / 17:05
      """)
    #expect(header.body == "European Hatching Network")
    #expect(header.ordinal == 24)
    #expect(header.date == Day(2023, 9, 27))
    #expect(header.startTime == ClockTime(hour: 9, minute: 30))
    #expect(header.endTime == ClockTime(hour: 17, minute: 5))
  }

  @Test func theNumberOfARoomBeginsNoRange() {
    let header = header("9th meeting of the Hatching Network\nBrussels, room S1 – 25 September 2020")
    #expect(header.date == Day(2020, 9, 25))
    #expect(header.endDate == nil)
  }

  @Test func theDayOnWhichMinutesWereApprovedIsNotThatOfTheMeeting() {
    let header = header(
      """
      Niederschrift über die 7. Tagung
      Graz, 12. und 13. Oktober 2022

      Die Niederschrift wurde am 4. November 2022 genehmigt.
      """)
    #expect(header.date == Day(2022, 10, 12))
    #expect(header.endDate == Day(2022, 10, 13))
  }

  @Test func whatIsSaidOfHoursNamesNoMeeting() {
    let header = header(
      """
      Annual plenary of the Hatching Network
      11 and 12 June 2026
      First sitting opens: Thursday 14:15. Last sitting closes: Friday 12:40.
      """)
    #expect(header.title == "Annual plenary of the Hatching Network")
    #expect(header.ordinal == nil)
    #expect(header.endDate == Day(2026, 6, 12))
  }

  @Test func theHoursOfTwoDaysBeginAndEndTheMeeting() {
    let header = header(
      """
      Spring meeting of the Hatching Network
      Tallinn, 15 and 16 May 2023
      Monday 13.30–17.45, Tuesday 09.00–12.15

      Programme
      Item 1  Eggs
      Item 2  Nests
      """)
    #expect(header.startTime == ClockTime(hour: 13, minute: 30))
    #expect(header.endTime == ClockTime(hour: 12, minute: 15))
  }

  @Test func eachDayMayStandWithItsHour() {
    let header = header("Second meeting of the Hatching Network\n9 March 2022, 14:30 – 10 March 2022, 12:45")
    #expect(header.date == Day(2022, 3, 9))
    #expect(header.endDate == Day(2022, 3, 10))
  }

  @Test func aCompoundInTheGenitiveIsNamedInTheNominative() {
    let header = header(
      "Niederschrift\nüber die fünfte Tagung des Fachausschusses für Nester\nam 4. Mai 2023")
    #expect(header.body == "Fachausschuss für Nester")
  }

  @Test func theSecondTitleMayNameTheMeeting() {
    let text =
      "# Hatching Network\n\n## 21st meeting – minutes\n\n**Date:** 8 February 2024\n\n### Eggs\n\nNone.\n\n### Nests\n\nNone.\n"
    let reading = MinutesReader.read(text)
    #expect(reading.header.ordinal == 21)
    #expect(reading.header.date == Day(2024, 2, 8))
    #expect(reading.agenda.map(\.title) == ["Eggs", "Nests"])
  }

  @Test func aCountedMeetingInTheTextSaysMoreThanTheSubjectOfAMail() {
    let header = header(
      """
      From: Ada Lind
      Subject: Minutes of our January call

      Below are the minutes of the 7th call of the Hatching Network, held on 25 January 2024.
      """)
    #expect(header.ordinal == 7)
    #expect(header.body == "Hatching Network")
  }

  @Test(arguments: [
    ("Hatching Network\nMinutes of the meeting of 3 May 2024", "Hatching Network"),
    (
      "Extraordinary meeting of the Hatching Network that was held on 3 May 2024",
      "Extraordinary meeting of the Hatching Network"
    ),
  ])
  func aMeetingIsCalledByMoreThanTheWordForOne(_ head: String, _ title: String) {
    #expect(header(head).title == title)
  }

  @Test(arguments: [
    ("0900-1300", "09:00", "13:00"), ("2 - 4.30 pm", "14:00", "16:30"), ("10 - 11.30 am", "10:00", "11:30"),
  ])
  func hoursMayBeWrittenInFewDigits(_ hours: String, _ start: String, _ end: String) {
    let header = header("Second meeting of the Hatching Network\nTuesday 18 February 2020, \(hours)")
    #expect(header.startTime?.description == start)
    #expect(header.endTime?.description == end)
  }

  @Test func aRangeOfYearsIsNoHours() {
    #expect(header("Second meeting of the Hatching Network (term 2020-2025)\n3 May 2021").startTime == nil)
  }

  @Test func theLastDayEndsWhereItsLineSaysSo() {
    let header = header(
      "Second meeting of the Hatching Network\nRiga, 18-19 October 2022\n\nDAY 1 - Tuesday 18 October, 13:00-17:30",
      "They were counted.\n\nDAY 2 - Wednesday 19 October, 09:15-12:40")
    #expect(header.startTime?.description == "13:00")
    #expect(header.endTime?.description == "12:40")
  }

  @Test func theHoursOfTheNextMeetingAreNotThoseOfThisOne() {
    let header = header(
      "Second meeting of the Hatching Network\n18 October 2022, 13:00-15:45\nNext meeting: 3 March 2023, 13:30"
    )
    #expect(header.endTime?.description == "15:45")
  }

  @Test func theWordForMinutesMayCountTheMeeting() {
    let header = header("Task Force on Nests – minutes #31\n7 February 2024")
    #expect(header.ordinal == 31)
    #expect(header.title == "Task Force on Nests")
  }

  @Test func theDayOnWhichAReportWasFinishedIsNotThatOfTheMeeting() {
    let header = header(
      "Summary report of the 22nd meeting\nDublin, 30 September – 1 October 2021\n\nThe report was finalised on 19 October 2021."
    )
    #expect(header.date == Day(2021, 9, 30))
    #expect(header.endDate == Day(2021, 10, 1))
  }

  @Test func aDateMayBreakBehindItsDay() {
    let header = header("Second meeting of the Hatching Network 4\nApril 2019, from 09:30")
    #expect(header.date == Day(2019, 4, 4))
    #expect(header.title == "Second meeting of the Hatching Network")
  }

  @Test func minutesByTheClockTellWhenItBeganAndEnded() {
    let header = header(
      "Second meeting of the Hatching Network, 4 April 2023",
      """
      10.00  The Chair greeted everybody.

      10.05  The minutes were approved.

      12.40  Everybody went home.
      """)
    #expect(header.startTime == ClockTime(hour: 10, minute: 0))
    #expect(header.endTime == ClockTime(hour: 12, minute: 40))
  }

  @Test func anOrdinalMayBeWrittenInWords() {
    let text = "Relevé de conclusions de la vingt-deuxième réunion du Réseau des nids\nLe 29 mars 2023"
    let reading = MinutesReader.read(
      "\(text)\n\n1. Les œufs\n\nLa présidente compte les œufs.\n\n2. Les nids\n\nPersonne ne parle.\n")
    #expect(reading.header.ordinal == 22)
  }

  @Test func germanHoursMayBePartedByTheirWord() {
    let text =
      "Netz für Nester\nNiederschrift über die zweite Sitzung am 23. Juli 2025\nBeginn: 9 Uhr 15   Ende: 15 Uhr 50"
    let reading = MinutesReader.read(
      "\(text)\n\n1. Eier\n\nDie Eier werden gezählt.\n\n2. Nester\n\nDie Nester sind in Ordnung.\n")
    #expect(reading.header.startTime == ClockTime(hour: 9, minute: 15))
    #expect(reading.header.endTime == ClockTime(hour: 15, minute: 50))
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

  @Test func nothingButTheHeadOfAMailIsTakenForIt() {
    let text = """
      From: Ada Lind
      To: all
      Subject: Minutes of the seventh meeting of the
        Hatching Network, 16 May 2024
          The birds, who had come from far, said what they had to say.
          The eggs were counted by everybody, one after the other.
      """
    let last = MinutesReader.read(text).lines.last { $0.role != .blank }
    #expect(last?.text.contains("one after the other") == true && last?.role != .furniture)
  }

  @Test func aSeasonMayNameThisMeeting() {
    let text =
      "HATCHING NETWORK\n\nMINUTES\n\nSpring session - Lisbon, 5 May 2022\n\n1. Eggs\n\nThey were counted.\n"
    #expect(MinutesReader.read(text).header.date == Day(2022, 5, 5))
  }

  @Test func aRomanNumeralMayCountWithItsEnding() {
    let text =
      "Groupe des nids\nProcès-verbal de la VIIe session du groupe des nids\nle 15 octobre 2019\n\n1. Œufs\n\nIls sont comptés.\n"
    #expect(MinutesReader.read(text).header.ordinal == 7)
  }

  @Test func aGroupMayStandBeforeAColon() {
    let text =
      "= Hatching Network on Small Nests: joint session with the Pond Group =\n\n; Date: 12 June 2023\n\n== Eggs ==\n\n* counted\n\n== Nests ==\n\n* not\n"
    #expect(MinutesReader.read(text).header.body == "Hatching Network on Small Nests")
  }

  @Test func theSubjectOfAMailMayGoOnInALineSetIn() {
    let text = """
      From: Ada Lind
      Sent: Friday, 17 May 2024 09:12
      To: all
      Subject: Minutes of the seventh meeting of the
        Hatching Network, 16 May 2024

      1. Eggs

      They were counted.
      """
    let header = MinutesReader.read(text).header
    #expect(header.ordinal == 7)
    #expect(header.title == "seventh meeting of the Hatching Network")
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
}
