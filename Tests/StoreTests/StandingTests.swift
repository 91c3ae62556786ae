import Model
import Store
import Testing

@Suite struct StandingTests {
  /// Four meetings with two accepted items each; some are closed, one is reopened. The clock stands on 11 April 2019.
  private func archive() throws -> Archive {
    let archive = try Fixture.archive()
    for day in [Day(2019, 1, 21), Day(2019, 4, 4), Day(2019, 6, 6), Day(2019, 11, 27)] {
      guard
        case .stored(let meeting, _) = try Fixture.store(Fixture.reading(day: day, ordinal: nil), in: archive)
      else { continue }
      for text in ["one", "two"] {
        try archive.add(ActionItemDraft(text: text, meeting: meeting), by: Fixture.anna)
      }
    }
    let items = try archive.actionItems(statuses: [.open]).map(\.id).sorted()
    try archive.perform(.close, on: [items[0], items[2], items[4]], by: Fixture.anna)
    try archive.perform(.reopen, on: [items[2]], by: Fixture.anna)
    return archive
  }

  @Test func theArchiveSaysTheSameAsTheModel() throws {
    let archive = try archive()
    let (items, meetings) = (try archive.actionItems(), try archive.standingMeetings())
    #expect(meetings.count == 4)
    for meeting in meetings {
      let expected = MeetingStanding(of: meeting, items: items, meetings: meetings)
      #expect(try archive.standing(of: meeting) == expected)
    }
  }

  @Test func livesAreThoseOfAcceptedItems() throws {
    let archive = try archive()
    #expect(Set(try archive.lives()) == Set(try archive.actionItems().compactMap(\.life)))
    #expect(try archive.lives().count == 8)
    try archive.undo(by: Fixture.anna)
    #expect(try archive.lives().count(where: \.isOpen) == 5)
  }
}
