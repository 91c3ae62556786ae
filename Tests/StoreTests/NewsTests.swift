import Model
import Store
import Testing

@Suite struct NewsTests {
  @Test func whatOthersDidSinceTheVisitIsNew() throws {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    let visit = Visit(act: ActID(try archive.dataVersion()), day: Day(2019, 4, 5))
    try archive.perform(.accept, on: [ActionItemID(1)], by: Fixture.bert)
    try archive.perform(.close, on: [ActionItemID(1)], missing: .leave, by: Fixture.anna)
    let news = try archive.news(since: visit, notBy: "anna")
    #expect(news.events.map(\.entity) == [.actionItem(ActionItemID(1))])
    #expect(news.events.map(\.by) == ["bert"])
    #expect(news.since == Day(2019, 4, 5))
  }

  @Test func nothingIsNewOnAFirstVisitOrAfterOneToALongerJournal() throws {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    #expect(try archive.news(since: nil, notBy: "bert").events.isEmpty)
    let other = Visit(act: ActID(999), day: Day(2019, 4, 5))
    #expect(try archive.news(since: other, notBy: "bert").events.isEmpty)
    #expect(try !archive.news(since: Visit(act: .none, day: Day(2019, 4, 5)), notBy: "bert").events.isEmpty)
  }
}
