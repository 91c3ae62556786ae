import Model
import Testing

@Suite struct NewsTests {
  private func event(_ act: Int, _ entity: EntityReference) -> News.Event {
    News.Event(
      entity: entity, act: ActID(act), at: Timestamp(milliseconds: 0), by: "bert", words: "act \(act)")
  }

  private let item = EntityReference.actionItem(ActionItemID(1))
  private let meeting = EntityReference.meeting(MeetingID(2))

  @Test func anEntityIsNewOnceByItsNewestAct() {
    let news = News([event(3, item), event(2, meeting), event(1, item)])
    #expect(news.events.map(\.act.number) == [3, 2])
    #expect(news.contains(item) && news.contains(meeting))
    #expect(!news.contains(.actionItem(ActionItemID(9))))
  }

  @Test func whatCameWithMinutesStandsUnderTheirMeetingAndIsMarkedItself() {
    let version = EntityReference.version(MeetingID(2), number: 1)
    let news = News([event(4, item), event(4, version)])
    #expect(news.events.map(\.entity) == [meeting])
    #expect(news.contains(item) && news.contains(meeting) && news.contains(version))
  }
}
