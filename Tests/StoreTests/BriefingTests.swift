import Model
import Store
import Testing

@Suite struct BriefingTests {
  private func draft(_ text: String, _ owner: Owner) -> ActionItemDraft {
    ActionItemDraft(text: text, meeting: MeetingID(1), force: .request, owners: [owner])
  }

  @Test func openItemsOfAStateAreItsOwnAndThoseOfAll() throws {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    let (estonia, latvia) = (try #require(MemberState(named: "EE")), try #require(MemberState(named: "LV")))
    let own = try archive.add(draft("own", .memberState(estonia)), by: Fixture.anna)
    try archive.add(draft("other's", .memberState(latvia)), by: Fixture.anna)
    let done = try archive.add(draft("done", .memberState(estonia)), by: Fixture.anna)
    try archive.perform(.close, on: [done.id], by: Fixture.anna)
    #expect(try archive.openActionItems(of: estonia).map(\.id) == [own.id])
    try archive.perform(.accept, on: [ActionItemID(1)], by: Fixture.anna)
    #expect(try archive.openActionItems(of: estonia).map(\.id) == [ActionItemID(1), own.id])
  }

  @Test func meetingsToComeBeginOnThatDayOrLater() throws {
    let archive = try Fixture.archive()
    for day in [Day(2019, 4, 4), Day(2019, 9, 9), Day(2019, 6, 6)] {
      try Fixture.store(Fixture.reading(day: day, ordinal: nil), in: archive)
    }
    #expect(
      try archive.meetings(from: Day(2019, 6, 6)).map(\.firstDay) == [Day(2019, 6, 6), Day(2019, 9, 9)])
  }
}
