import Model
import Testing

@Suite struct BriefingTests {
  private let briefing = Briefing(
    memberState: MemberState.all[0], answers: [],
    actionItems: [
      Sample.item(1), Sample.item(2, due: Day(2024, 6, 1)), Sample.item(3, due: Day(2024, 5, 1)),
      Sample.item(4, due: Day(2024, 7, 10)),
    ],
    meetings: [Sample.meeting(7, Day(2024, 9, 1)), Sample.meeting(6, Day(2024, 6, 1))])

  @Test func whatIsDueFirstComesFirst() {
    #expect(briefing.actionItems.map(\.id.number) == [3, 2, 4, 1])
    #expect(briefing.meetings.map(\.id.number) == [6, 7])
  }

  @Test func datesToComeAreDueDatesAndMeetings() {
    let day = Day(2024, 6, 1)
    #expect(
      briefing.dates(from: day) == [
        .meeting(MeetingID(6), day), .due(ActionItemID(2), day), .due(ActionItemID(4), Day(2024, 7, 10)),
        .meeting(MeetingID(7), Day(2024, 9, 1)),
      ])
  }
}
