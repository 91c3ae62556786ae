import Model
import Testing

@testable import Store

@Suite struct SearchTests {
  private func archive(_ passages: [String]) throws -> Archive {
    let archive = try Fixture.archive()
    try Fixture.store(Fixture.reading(passages: passages), in: archive)
    return archive
  }

  private func found(_ query: String, in text: String) throws -> [String]? {
    let hits = try archive(["Nothing here.", text]).search(query)
    #expect(hits.allSatisfy { $0.text == text && $0.passage == 2 })
    return hits.first?.matches.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    ("κυπρος", "Η Κύπρος παρουσίασε", ["Κύπρος"]), ("ΚΎΠΡΟΣ", "Η Κύπρος παρουσίασε", ["Κύπρος"]),
    ("παρουσια", "Η Κύπρος παρουσίασε", ["παρουσία"]), ("ELECTIONS", "Les élections", ["élections"]),
    ("strasse", "in der Straße", ["Straße"]), ("lodz", "w Łodzi i ŁÓDŹ", ["Łodz", "ŁÓDŹ"]),
    ("cafe", "au cafe\u{301}s", ["cafe\u{301}"]), ("l'etat", "de l’État", ["l", "État"]),
    ("ras s", "RAS since 2019", ["RAS", "s"]), ("1", "on 13 March", ["1"]),
    (
      "contact point", "contact points, contacts, a point of contact",
      ["contact", "point", "point", "contact"]
    ),
    ("\"contact point\"", "point contact, contact-point", ["contact-point"]),
    ("\"contact poi", "contact   points", ["contact   poi"]),
  ])
  func wordsAreFoundAndMarked(_ query: String, _ text: String, _ marked: [String]) throws {
    #expect(try found(query, in: text) == marked)
  }

  @Test(arguments: [
    ("contacts", "a contact"), ("conta point", "contact point"), ("contact ", "contacts"),
    ("\"point contact\"", "contact point"), ("\"contact poi\"", "contact points"), ("both words", "both"),
    ("", "text"), ("\"", "text"), ("*", "text"), ("AND", "text"), ("te* OR", "text"), ("NEAR(text", "text"),
    ("words:text -x(", "text"), ("\u{0}", "text"),
  ])
  func otherTextIsNotFound(_ query: String, _ text: String) throws {
    #expect(try found(query, in: text) == nil)
  }

  @Test func theNewestMeetingComesFirstWhateverWasStoredLast() throws {
    let archive = try Fixture.archive()
    for (ordinal, year) in [(2, 2020), (3, 2022), (1, 2019)] {
      let reading = Fixture.reading(
        day: Day(year, 1, 1), ordinal: ordinal, passages: ["Estonia \(year)", "Estonia again \(year)"])
      try Fixture.store(reading, in: archive)
    }
    #expect(
      try archive.search("est").map(\.text)
        == [2022, 2020, 2019].flatMap { ["Estonia \($0)", "Estonia again \($0)"] })
    #expect(try archive.search("estonia", limit: 3).map(\.meeting.ordinal) == [3, 3, 2])
    #expect(try archive.search("estonia", limit: 0).isEmpty)
  }

  @Test func onlyCurrentVersionsOfStandingMeetingsAreSearched() throws {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    try Fixture.store(Fixture.reading(extra: " More was said."), in: archive)
    let hit = try #require(try archive.search("opened").first)
    #expect(hit.version == 2 && hit.itemName == "5" && hit.itemTitle == "Opening")
    #expect(try archive.search("opened").count == 1)
    try archive.transaction { db in try db.execute(sql: "UPDATE meeting SET withdrawn_because = 'twice'") }
    #expect(try archive.search("opened").isEmpty)
    #expect(try archive.meetings().isEmpty && archive.meetingCount() == 0)
    #expect(try archive.meetings(includingWithdrawn: true).count == 1)
    #expect(try archive.actionItems().isEmpty)
  }

  @Test func passagesAreOrderedByDayThenVersionThenPlace() {
    let late = PassageOrder.first(ofVersion: 7, day: Day(2019, 4, 5))
    let early = PassageOrder.first(ofVersion: 1, day: Day(2019, 4, 4))
    #expect(late + Int64(PassageOrder.capacity) < early)
    #expect(PassageOrder.first(ofVersion: 2, day: Day(2019, 4, 4)) - early == Int64(PassageOrder.capacity))
    #expect(PassageOrder.first(ofVersion: 4_000_000, day: Day(1, 1, 1)) > 0)
  }

  @Test func aStateIsNamedByItsNamesAndInCapitalsByItsCode() throws {
    let archive = try Fixture.archive()
    let passages = [
      "Italy spoke, and IT followed.", "It was said of it.", "Italian colleagues agreed.",
      "The ITALIA office.",
      "Digital identity was explained.", "Others spoke.",
    ]
    try Fixture.store(Fixture.reading(passages: passages), in: archive)
    try Fixture.store(
      Fixture.reading(day: Day(2019, 6, 1), ordinal: 4, passages: ["Italy spoke again."]), in: archive)
    let italy = try #require(MemberState(named: "IT"))
    let hits = try archive.passages(naming: italy, or: ["Italian"])
    #expect(hits.map(\.text) == ["Italy spoke again."] + [passages[0], passages[2], passages[3]])
    #expect(hits[1].matches == [0..<5, 17..<19])
    #expect(try archive.passages(naming: italy, or: [], limit: 1).count == 1)
    let cyprus = try #require(MemberState(named: "CY"))
    #expect(try archive.passages(naming: cyprus, or: []).isEmpty)
  }
}
