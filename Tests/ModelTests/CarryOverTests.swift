import Model
import Testing

@Suite struct CarryOverTests {
  private let meetings = [
    Sample.meeting(1, Day(2024, 1, 10)), Sample.meeting(2, Day(2024, 3, 10)),
    Sample.meeting(3, Day(2024, 4, 10), kind: .thematic), Sample.meeting(4, Day(2024, 5, 10)),
    Sample.meeting(5, Day(2024, 5, 20), body: "Another Group"), Sample.meeting(6, Day(2024, 9, 10)),
  ]
  private let today = Day(2024, 6, 1)

  private func crossed(_ item: ActionItem) -> [Int] {
    item.crossed(meetings, until: today).map(\.id.number)
  }

  @Test func anOpenItemCrossesLaterPlenaryMeetingsOfItsBodyUntilToday() {
    #expect(crossed(Sample.item(1)) == [2, 4])
    #expect(crossed(Sample.item(1, meeting: 4)).isEmpty)
    #expect(crossed(Sample.item(1, status: .proposed)).isEmpty)
  }

  @Test func whatWasClosedCrossedTheMeetingsBefore() {
    #expect(crossed(Sample.item(1, status: .done, closed: Day(2024, 5, 9))) == [2])
    #expect(crossed(Sample.item(1, status: .done, closed: Day(2024, 3, 10))).isEmpty)
    #expect(crossed(Sample.item(1, status: .dropped, closed: Day(2024, 3, 11))) == [2])
  }

  @Test func aMeetingShowsWhatIsNewClosedCarriedAndReopened() {
    let items = [
      Sample.item(1), Sample.item(2, status: .done, closed: Day(2024, 4, 1)),
      Sample.item(3, status: .done, closed: Day(2024, 3, 10)),
      Sample.item(4, meeting: 2, reopened: Day(2024, 5, 1)), Sample.item(5, meeting: 4),
      Sample.item(6, status: .proposed, meeting: 4), Sample.item(7, status: .done, closed: Day(2024, 6, 1)),
    ]
    let standing = MeetingStanding(of: meetings[3], items: items, meetings: meetings)
    #expect(standing.new == [ActionItemID(5)])
    #expect(standing.closedSince == [ActionItemID(2)])
    #expect(standing.carried == [1, 4, 7].map { ActionItemID($0) })
    #expect(standing.reopened == [ActionItemID(4)])
    let second = MeetingStanding(of: meetings[1], items: items, meetings: meetings)
    #expect(second.closedSince == [ActionItemID(3)])
    #expect(second.carried == [1, 2, 7].map { ActionItemID($0) })
  }

  @Test func aMeetingsLineSaysWhatIsOpenNow() {
    let items = [
      Sample.item(1), Sample.item(2, status: .done, closed: Day(2024, 4, 1)), Sample.item(5, meeting: 4),
      Sample.item(7, status: .done, closed: Day(2024, 6, 1)),
    ]
    func words(_ meeting: Int) -> String {
      MeetingStanding(of: meetings[meeting], items: items, meetings: meetings).words
    }
    #expect(words(3) == "1 new, 1 closed since, 2 carried (1 still open)")
    #expect(words(0) == "3 new (1 still open)")
    let done = MeetingStanding(of: meetings[1], items: [items[3]], meetings: meetings)
    #expect(done.words == "1 carried (none still open)")
  }

  @Test func aThematicMeetingIsCarriedNothing() {
    let standing = MeetingStanding(
      of: meetings[2], items: [Sample.item(1), Sample.item(2, meeting: 3)], meetings: meetings)
    #expect(standing.new == [ActionItemID(2)] && standing.carried.isEmpty)
  }
}
