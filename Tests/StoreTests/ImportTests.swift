import GRDB
import Model
import Testing

@testable import Store

@Suite struct ImportTests {
  @Test func storesAMeetingWithItsProposals() throws {
    let archive = try Fixture.archive()
    #expect(
      try Fixture.store(in: archive) == .stored(MeetingID(1), ImportYield(actionItems: 1, statements: 1)))
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
    #expect(outcome == .newVersion(MeetingID(1), version: 2, ImportYield()))
    #expect(try archive.actionItems().map(\.status) == [.rejected])
    #expect(try archive.minutes(of: MeetingID(1), version: 1)?.agenda == Fixture.reading().agenda)
    #expect(try archive.versions(of: MeetingID(1)).map(\.number) == [1, 2])
  }

  @Test func whatStoringWouldDoIsKnownBefore() throws {
    let archive = try Fixture.archive()
    #expect(try Fixture.forecast(in: archive) == .newMeeting)
    try Fixture.store(in: archive)
    let acts = try archive.acts().count
    #expect(try Fixture.forecast(in: archive) == .unchanged(MeetingID(1), version: 1))
    let changed = Fixture.reading(extra: " More was said.")
    #expect(try Fixture.forecast(changed, in: archive) == .newVersion(MeetingID(1), number: 2))
    #expect(try archive.acts().count == acts)
  }

  @Test func aTitleTellsThatAMeetingIsThematic() throws {
    let archive = try Fixture.archive()
    var reading = Fixture.reading()
    reading.header.title = "Thematic meeting on ballots"
    try Fixture.store(reading, in: archive)
    #expect(try archive.meeting(.id(MeetingID(1))).kind == .thematic)
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

  @Test func theSameTextInOtherBytesOrOfAnEarlierVersionChangesNothing() throws {
    let archive = try Fixture.archive()
    let reading = Fixture.reading()
    try Fixture.store(reading, in: archive)
    let otherBytes = try archive.store(
      PreparedMinutes(reading, original: [1], fileName: nil, readerVersion: 1), by: Fixture.anna)
    #expect(otherBytes == .unchanged(MeetingID(1), version: 1))
    let changed = Fixture.reading(extra: " More was said.")
    let sameBytes = PreparedMinutes(
      changed, original: Array(reading.cleanedText.utf8), fileName: nil, readerVersion: 1)
    let otherText = try archive.store(sameBytes, by: Fixture.anna)
    #expect(otherText == .unchanged(MeetingID(1), version: 1))
    try Fixture.store(changed, in: archive)
    #expect(try Fixture.store(reading, in: archive) == .unchanged(MeetingID(1), version: 1))
    #expect(try archive.acts().count == 2)
  }

  @Test func aNewVersionProposesOnlyWhatIsNew() throws {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    try archive.perform(.accept, on: [ActionItemID(1)], by: Fixture.anna)
    var kept = try archive.actionItem(ActionItemID(1))
    let changed = Fixture.reading(request: "Replies are due by May.")
    #expect(
      try Fixture.store(changed, in: archive)
        == .newVersion(MeetingID(1), version: 2, ImportYield(actionItems: 1)))
    kept.hasLostSentence = true
    #expect(try archive.actionItem(ActionItemID(1)) == kept)
    let new = try archive.actionItem(ActionItemID(2))
    #expect(new.status == .proposed && new.anchor?.version == 2)
    #expect(try archive.entries(of: Question.contactPointLinkage.key).count == 1)
    #expect(try archive.meeting(.id(MeetingID(1))).revision == ActID(1), "the meeting itself did not change")
  }

  @Test func aMeetingWhoseHeadWasMendedIsKnownByTheHeadThatWasRead() throws {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    try archive.edit(MeetingID(1), by: Fixture.anna) { meeting in
      meeting.ordinal = 17
      meeting.body = "A Renamed Network"
      meeting.lastDay = Day(2019, 4, 9)
      meeting.firstDay = Day(2019, 4, 8)
    }
    let second = Fixture.reading(extra: " More was said.")
    #expect(try Fixture.forecast(second, in: archive) == .newVersion(MeetingID(1), number: 2))
    #expect(try Fixture.store(second, in: archive) == .newVersion(MeetingID(1), version: 2, ImportYield()))
    #expect(try archive.meeting(.id(MeetingID(1))).firstDay == Day(2019, 4, 8), "the mending stands")
  }

  @Test func aHeadMendedBeforeStoringIsKnownAgainUnmended() throws {
    let archive = try Fixture.archive()
    var mended = Fixture.reading()
    mended.unmendedHeader = mended.header
    mended.header.date = Day(2019, 4, 5)
    try Fixture.store(mended, in: archive)
    let second = Fixture.reading(extra: " More was said.")
    #expect(try Fixture.store(second, in: archive) == .newVersion(MeetingID(1), version: 2, ImportYield()))
  }

  @Test func aWithdrawnMeetingIsNotKnownByTheHeadThatWasRead() throws {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    try archive.edit(MeetingID(1), by: Fixture.anna) { $0.ordinal = 17 }
    try archive.withdraw(MeetingID(1), because: "wrong file", by: Fixture.anna)
    let second = Fixture.reading(extra: " More was said.")
    #expect(try Fixture.forecast(second, in: archive) == .newMeeting)
  }

  @Test func otherDaysOrdinalsAndBodiesAreOtherMeetings() throws {
    let archive = try Fixture.archive()
    var readings = [
      Fixture.reading(), Fixture.reading(ordinal: nil), Fixture.reading(day: Day(2019, 4, 5)),
      Fixture.reading(extra: " Elsewhere."),
    ]
    readings[3].header.body = "Another Network"
    let outcomes = try readings.map { try Fixture.store($0, in: archive) }
    #expect(outcomes == (1...4).map { .stored(MeetingID($0), ImportYield(actionItems: 1, statements: 1)) })
    var shouted = Fixture.reading(extra: " Louder.")
    shouted.header.body = "A NETWORK"
    #expect(try Fixture.store(shouted, in: archive) == .newVersion(MeetingID(1), version: 2, ImportYield()))
    #expect(
      throws: ArchiveError.ambiguousMeeting(.day(Day(2019, 4, 4)), [1, 2, 4].map { MeetingID($0) })
    ) { try archive.meeting(.day(Day(2019, 4, 4))) }
  }

  @Test func whereTwoMeetingsFitItAsks() throws {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    try Fixture.store(Fixture.reading(ordinal: nil), in: archive)
    try archive.transaction { db in try db.execute(sql: "UPDATE meeting SET ordinal = 3") }
    #expect(throws: ArchiveError.ambiguousMeeting(.day(Day(2019, 4, 4)), [1, 2].map { MeetingID($0) })) {
      try Fixture.store(Fixture.reading(extra: " More."), in: archive)
    }
    #expect(try archive.acts().count == 2)
  }

  @Test func aMeetingToComeGetsItsMinutes() throws {
    let archive = try Fixture.archive()
    let day = Day(2019, 4, 4)
    try archive.write("plan", by: Fixture.anna) { recorder in
      let meeting = Meeting(
        id: MeetingID(0), title: "Spring meeting", firstDay: day, lastDay: day, revision: recorder.act)
      let id = try MeetingRecord.insert(meeting, recorder.db)
      recorder.changed(.meeting(id), from: nil, to: meeting.snapshot)
    }
    #expect(try archive.minutes(of: MeetingID(1)) == nil)
    #expect(try archive.meetings().map(\.versionStatus) == [nil])
    #expect(
      try Fixture.store(in: archive) == .stored(MeetingID(1), ImportYield(actionItems: 1, statements: 1)))
    let meeting = try archive.meeting(.ordinal(3))
    #expect(meeting.title == "Spring meeting" && meeting.body == "A Network" && meeting.revision == ActID(2))
    #expect(try archive.acts(limit: 1).first?.changes.first?.before?["title"] == "Spring meeting")
    #expect(try archive.verifyJournal().isIntact)
    let other = try Fixture.store(Fixture.reading(ordinal: 4), in: archive)
    #expect(
      other == .stored(MeetingID(2), ImportYield(actionItems: 1, statements: 1)),
      "it waits for minutes no longer")
  }

  @Test func theOriginalAndWhatItWasTakenForAreKept() throws {
    let archive = try Fixture.archive()
    var reading = Fixture.reading()
    reading.lines = [
      ReadLine(text: "A", role: .header), ReadLine(text: "", role: .blank),
      ReadLine(text: "5", role: .heading(position: 1)),
      ReadLine(text: "B", role: .passage(position: 1, passage: 1)), ReadLine(text: "1", role: .furniture),
    ]
    let minutes = PreparedMinutes(
      reading, original: [0xFF, 0, 0x41], fileName: "m.pdf", readerVersion: 4)
    _ = try archive.store(minutes, by: Fixture.anna)
    let version = try #require(try archive.versions(of: MeetingID(1)).first)
    #expect(version.fileName == "m.pdf" && version.status == .draft)
    #expect(version.sha256 == "0fa3e62511779f0398b77cad37b3cc4763bb96253b91fcd61500f8a979ad9920")
    let stored = try archive.read { db in
      try Row.fetchOne(db, sql: "SELECT hex(original), reader_version, cleaned_text, structure FROM version")
    }
    let structure = #"["header","blank","heading 1","passage 1 1","furniture"]"#
    #expect(
      stored == [
        "hex(original)": "FF0041", "reader_version": 4, "cleaned_text": reading.cleanedText,
        "structure": structure,
      ])
  }

  @Test func allOrNothingIsStored() throws {
    let archive = try Fixture.archive()
    var reading = Fixture.reading()
    reading.actions[0].span.passage = 9
    let place = PassageReference(meeting: .id(MeetingID(1)), version: 1, position: 1, passage: 9)
    #expect(throws: ArchiveError.unknownPassage(place)) {
      try Fixture.store(reading, in: archive)
    }
    #expect(try archive.meetings().isEmpty && archive.acts().isEmpty)
    #expect(
      try Fixture.store(in: archive) == .stored(MeetingID(1), ImportYield(actionItems: 1, statements: 1)))
  }
}
