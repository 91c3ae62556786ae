import Model
import Testing

@testable import Store

/// What versions keep beside agenda and proposals, and what follows from it.
@Suite struct FindingTests {
  private let meeting = MeetingID(1)
  private let span = ReadSpan(position: 2, passage: 1, range: 0..<7)

  private func reading(_ extra: String = "") -> Reading {
    var reading = Fixture.reading(extra: extra)
    reading.claims = [
      QuantifiedClaim(quantity: .majority, status: "linked", span: span, quote: "Estonia")
    ]
    reading.addresses = [WebAddress(address: "https://example.org/a", span: span)]
    reading.participants = [
      Participant(body: "Estonia", role: "Chair", name: nil), Participant(body: "COM"),
    ]
    reading.mentions = [
      ActionProposal(
        span: span, quote: "Estonia", force: .wish, owners: [.party(.commission), .other("the hosts")],
        due: DueDate(day: nil, words: "soon"))
    ]
    return reading
  }

  @Test func theyAreKeptByVersion() throws {
    let archive = try Fixture.archive()
    try Fixture.store(in: archive)
    try Fixture.store(reading(" More."), in: archive)
    let expected = reading()
    #expect(try archive.claims(of: meeting) == expected.claims)
    #expect(try archive.addresses(of: meeting) == expected.addresses)
    #expect(try archive.participants(of: meeting) == expected.participants)
    #expect(try archive.mentions(of: meeting) == expected.mentions)
    #expect(try archive.claims(of: meeting, version: 1).isEmpty)
    #expect(throws: ArchiveError.unknownVersion(meeting, 3)) { try archive.claims(of: meeting, version: 3) }
    #expect(throws: ArchiveError.unknownMeeting(.id(MeetingID(9)))) {
      try archive.claims(of: MeetingID(9))
    }
  }

  @Test func theJournalVouchesForThem() throws {
    try Fixture.withArchive { path in
      let archive = try Archive(path: path, now: Fixture.clock)
      try Fixture.store(reading(), in: archive)
      #expect(try archive.verifyJournal().isIntact)
      try RawDatabase.execute(
        "DROP TRIGGER claim_refuses_update; UPDATE claim SET quantity = 'all'", in: path)
      #expect(try archive.verifyJournal().strayed == [.version(meeting, number: 1)])
    }
  }

  @Test func mendingIsKeptWhole() throws {
    let archive = try Fixture.archive()
    var mending = Mending(
      lines: [
        3: .heading(label: "5", title: "Opening", depth: 1), 4: .passage, 5: .continuation, 9: .furniture,
        11: .heading(label: nil, title: "Next", depth: 2),
      ], unwanted: ["Not this."])
    mending.header.title = .some("A Meeting")
    mending.header.ordinal = .some(nil)
    mending.header.date = .some(Day(2019, 4, 4))
    mending.header.startTime = .some(ClockTime("09:30"))
    try Fixture.store(in: archive, mended: mending)
    let document = try #require(try archive.document(of: meeting))
    #expect(document.mending == mending)
    #expect(document.original == Array(Fixture.reading().cleanedText.utf8))
    #expect(try archive.verifyJournal().isIntact)
  }

  @Test func anAnnouncedMeetingIsToComeUntilItsMinutesArrive() throws {
    let archive = try Fixture.archive()
    var announcing = Fixture.reading()
    announcing.nextMeeting = AnnouncedMeeting(date: Day(2019, 6, 6), quote: "We meet on 6 June.")
    let outcome = try Fixture.store(announcing, in: archive)
    let next = try archive.meeting(.day(Day(2019, 6, 6)))
    #expect(
      outcome == .stored(MeetingID(1), ImportYield(actionItems: 1, statements: 1, announced: next)))
    #expect(next.id == MeetingID(2) && next.body == "A Network" && next.title == "A Network")
    #expect(try archive.acts().count == 1, "one act")
    announcing.cleanedText += "again"
    announcing.nextMeeting?.date = Day(2019, 6, 7)
    try Fixture.store(announcing, in: archive)
    #expect(try archive.meetingCount() == 2, "the same meeting, a day off")
    let held = Fixture.reading(day: Day(2019, 6, 6), ordinal: 4)
    #expect(
      try Fixture.store(held, in: archive) == .stored(next.id, ImportYield(actionItems: 1, statements: 1)))
    #expect(try archive.meeting(.id(next.id)).title == "A Meeting")
    #expect(try archive.verifyJournal().isIntact)
  }

  @Test func anAnnouncedMeetingMovesWithTheDayThatALaterTextAnnounces() throws {
    let archive = try Fixture.archive()
    var announcing = Fixture.reading()
    announcing.nextMeeting = AnnouncedMeeting(date: Day(2019, 6, 6), quote: "We meet on 6 June.")
    try Fixture.store(announcing, in: archive)
    announcing.cleanedText += "again"
    announcing.nextMeeting = AnnouncedMeeting(date: Day(2019, 7, 11), quote: "We meet on 11 July.")
    try Fixture.store(announcing, in: archive)
    #expect(try archive.meetings().map(\.meeting.firstDay) == [Day(2019, 7, 11), Day(2019, 4, 4)])
    try archive.edit(MeetingID(2), by: Fixture.anna) { $0.title = "Summer meeting" }
    announcing.cleanedText += "and again"
    announcing.nextMeeting?.date = Day(2019, 9, 12)
    try Fixture.store(announcing, in: archive)
    #expect(try archive.meeting(.id(MeetingID(2))).firstDay == Day(2019, 7, 11), "a person has touched it")
    #expect(try archive.verifyJournal().isIntact)
  }

  @Test func noMeetingIsMadeThatIsKnownPastOrWithdrawn() throws {
    let archive = try Fixture.archive()
    let planned = try archive.add(
      MeetingDraft(title: "Summer", body: "A Network", firstDay: Day(2019, 6, 5)), by: Fixture.anna)
    func announce(_ day: Day, _ extra: String) throws {
      var reading = Fixture.reading(extra: extra)
      reading.nextMeeting = AnnouncedMeeting(date: day, quote: "We meet again.")
      try Fixture.store(reading, in: archive)
    }
    try announce(Day(2019, 6, 6), " One.")
    try announce(Day(2019, 4, 4), " Two.")
    try archive.withdraw(planned.id, because: "cancelled", by: Fixture.anna)
    try announce(Day(2019, 6, 6), " Three.")
    #expect(try archive.meetings().map(\.meeting.id) == [MeetingID(2)])
  }
}
