import Model
import Testing

@Suite struct ProgressTests {
  private let meetings = [
    Sample.meeting(3, Day(2024, 5, 10)), Sample.meeting(1, Day(2024, 1, 10)),
    Sample.meeting(2, Day(2024, 3, 10)), Sample.meeting(4, Day(2024, 9, 10)),
  ]

  private func rows(_ lives: [ActionItemLife]) -> [[Int]] {
    Progress(of: lives, meetings: meetings, until: Day(2024, 6, 1)).rows.map {
      [$0.meeting.id.number, $0.opened, $0.closed, $0.stillOpen]
    }
  }

  private func life(_ number: Int, meeting: Int, closed: Day? = nil) -> ActionItemLife {
    ActionItemLife(id: ActionItemID(number), meeting: MeetingID(meeting), closedOn: closed)
  }

  @Test func itemsAreOpenedAtTheirMeetingAndClosedAfterTheLastOneBefore() {
    let lives = [
      life(1, meeting: 1), life(2, meeting: 1, closed: Day(2024, 2, 1)),
      life(3, meeting: 1, closed: Day(2024, 5, 11)), life(4, meeting: 2, closed: Day(2024, 4, 1)),
      life(5, meeting: 3),
    ]
    #expect(rows(lives) == [[3, 1, 1, 2], [2, 1, 1, 2], [1, 3, 1, 2]])
  }

  @Test func whatIsClosedOnTheDayOfAMeetingIsClosedBeforeIt() {
    #expect(
      rows([life(1, meeting: 1, closed: Day(2024, 3, 10))]) == [[3, 0, 0, 0], [2, 0, 0, 0], [1, 1, 1, 0]])
  }

  @Test func nothingIsClosedBeforeItCameUp() {
    #expect(
      rows([life(1, meeting: 2, closed: Day(2023, 12, 1))]) == [[3, 0, 0, 0], [2, 1, 1, 0], [1, 0, 0, 0]])
  }

  @Test func whatIsClosedLaterIsOpenStill() {
    #expect(
      rows([life(1, meeting: 3, closed: Day(2024, 6, 2))]) == [[3, 1, 0, 1], [2, 0, 0, 0], [1, 0, 0, 0]])
  }

  @Test func meetingsToComeHaveNoRow() {
    #expect(rows([life(1, meeting: 4)]) == [[3, 0, 0, 0], [2, 0, 0, 0], [1, 0, 0, 0]])
    #expect(Progress(of: [], meetings: [], until: Day(2024, 6, 1)).greatest == 1)
  }

  @Test func whatIsOpenAtTheEndIsWhatIsOpen() {
    let lives = (1...40).map { number in
      life(number, meeting: number % 3 + 1, closed: number % 4 == 0 ? Day(2024, 1 + number % 6, 20) : nil)
    }
    let progress = Progress(of: lives, meetings: meetings, until: Day(2024, 6, 1))
    #expect(progress.rows.first?.stillOpen == lives.count(where: \.isOpen))
    #expect(progress.rows.map(\.opened).reduce(0, +) == lives.count)
  }
}
