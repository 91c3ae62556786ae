import Model
import Store
import Testing

@Suite struct ImportTests {
  @Test func storesAMeetingWithItsProposals() throws {
    let archive = try Fixture.archive()
    #expect(try Fixture.store(in: archive) == .stored(MeetingID(1), proposals: 1))
    let summary = try #require(try archive.meetings().first)
    #expect(summary.agendaItems == 2)
    #expect(summary.proposals == 1)
    let minutes = try #require(try archive.minutes(of: MeetingID(1)))
    #expect(minutes.agenda == Fixture.reading().agenda)
    let item = try #require(try archive.actionItems().first)
    #expect(item.status == .proposed)
    #expect(item.owners == [.party(.memberStates), .other("the hosts")])
    #expect(item.due == DueDate(day: Day(2019, 5, 1), words: "soon"))
    #expect(item.anchor?.reference.description == "M1v1.1#1")
  }

  @Test func theSameTextAgainChangesNothing() throws {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    let acts = try archive.acts().count
    #expect(try Fixture.store(in: archive) == .unchanged(MeetingID(1), version: 1))
    #expect(try archive.acts().count == acts)
  }

  @Test func aChangedTextIsANewVersionAndKeepsItsItems() throws {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    try archive.perform(.reject, on: [ActionItemID(1)], by: Fixture.anna)
    let outcome = try Fixture.store(Fixture.reading(extra: " More was said."), in: archive)
    #expect(outcome == .newVersion(MeetingID(1), version: 2, proposals: 0))
    #expect(try archive.actionItems().map(\.status) == [.rejected])
    #expect(try archive.minutes(of: MeetingID(1), version: 1)?.agenda == Fixture.reading().agenda)
    #expect(try archive.versions(of: MeetingID(1)).map(\.number) == [1, 2])
    #expect(try archive.search("opened").count == 1, "only the current version is searched")
  }

  @Test func meetingsAreFoundByIdentifierDateAndOrdinal() throws {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    try Fixture.store(Fixture.reading(day: Day(2020, 6, 24), ordinal: 7), in: archive)
    for text in ["M2", "2020-06-24", "#7"] {
      let reference = try #require(MeetingReference(text))
      #expect(try archive.meeting(reference).id == MeetingID(2))
    }
    #expect(throws: ArchiveError.unknownMeeting(.ordinal(9))) { try archive.meeting(.ordinal(9)) }
    #expect(try archive.meetings(limit: 1).map(\.meeting.id) == [MeetingID(2)])
  }

  @Test func readingsWithoutAgendaOrDateAreRefused() throws {
    let archive = try Fixture.archive()
    var reading = Fixture.reading()
    reading.header.date = nil
    #expect(throws: ArchiveError.readingWithoutDate) { try Fixture.store(reading, in: archive) }
    reading.agenda = []
    #expect(throws: ArchiveError.readingWithoutAgenda) { try Fixture.store(reading, in: archive) }
    #expect(try archive.acts().isEmpty)
  }

  @Test(arguments: ["κυπρος", "ΚΎΠΡΟΣ", "εκστρ", "\"Κύπρος παρουσίασε\""])
  func searchFoldsCaseAndMarks(_ query: String) throws {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    let hit = try #require(try archive.search(query).first)
    #expect(hit.position == 2 && hit.passage == 2 && hit.itemName == "5 (2nd)")
    #expect(!hit.matches.isEmpty)
  }

  @Test(arguments: ["", "\"", "*", "AND", "a OR", "nowhere", "meeting -x\"(", "παρουσίασε Κύπρος nowhere"])
  func searchSurvivesWhatPeopleType(_ query: String) throws {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    #expect(try archive.search(query).isEmpty)
  }
}
