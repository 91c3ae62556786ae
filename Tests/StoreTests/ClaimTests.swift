import Model
import Store
import Testing

/// Claims of minutes held against the board of their meeting's first day.
@Suite struct ClaimTests {
  private let quote = "The majority confirmed the link."

  /// Claims of linkage are read before minutes are stored: nothing is read for them afterwards.
  private func unread(_ question: Question, _ items: [AgendaItem]) -> QuestionReading {
    Issue.record("\(question.key) is read for")
    return QuestionReading()
  }

  private func reading(day: Day, ordinal: Int) -> Reading {
    var reading = Fixture.reading(day: day, ordinal: ordinal, passages: [quote, "They met on \(day)."])
    reading.claims = [
      QuantifiedClaim(
        quantity: .majority, status: "linked",
        span: ReadSpan(position: 1, passage: 1, range: 0..<quote.utf8.count), quote: quote)
    ]
    return reading
  }

  private func record(_ count: Int, from day: Day, in archive: Archive) throws {
    let drafts = MemberState.members(on: day).prefix(count).map {
      EntryDraft(memberState: $0, status: "linked", validFrom: day, source: .letter("Ares(2019)1"))
    }
    try archive.record(drafts, by: Fixture.anna)
  }

  @Test func aClaimIsHeldAgainstTheBoardOfItsOwnDate() throws {
    let archive = try Fixture.archive()
    try Fixture.store(reading(day: Day(2019, 1, 21), ordinal: 1), in: archive)
    try Fixture.store(reading(day: Day(2019, 4, 4), ordinal: 3), in: archive)
    #expect(try archive.claimChecks(reading: unread).map(\.verdict) == [.notYetShown, .notYetShown])
    try record(15, from: Day(2019, 4, 4), in: archive)
    let checks = try archive.claimChecks(reading: unread)
    #expect(checks.map(\.meeting.firstDay) == [Day(2019, 4, 4), Day(2019, 1, 21)])
    #expect(checks.map(\.verdict) == [.consistent, .notYetShown])
    #expect(checks.map(\.counted) == [15, 0])
    #expect(checks.first?.anchor.reference.description == "M2v1.1#1")
    #expect(checks.first?.claim.quote == quote)
    try archive.undo(by: Fixture.anna)
    #expect(try archive.claimChecks(reading: unread).map(\.verdict) == [.notYetShown, .notYetShown])
  }

  @Test func onlyCurrentMinutesOfStandingMeetingsClaim() throws {
    let archive = try Fixture.archive()
    let (first, other) = (MeetingID(1), MeetingID(2))
    try Fixture.store(reading(day: Day(2019, 4, 4), ordinal: 3), in: archive)
    #expect(try archive.claimChecks(of: first, reading: unread).count == 1)
    try Fixture.store(Fixture.reading(passages: ["Nothing was said of it."]), in: archive)
    #expect(try archive.claimChecks(reading: unread).isEmpty)
    try Fixture.store(reading(day: Day(2019, 1, 21), ordinal: 1), in: archive)
    #expect(try archive.claimChecks(of: first, reading: unread).isEmpty)
    #expect(try archive.claimChecks(of: other, reading: unread).count == 1)
    try archive.withdraw(other, because: "wrong file", by: Fixture.anna)
    #expect(try archive.claimChecks(reading: unread).isEmpty)
    #expect(throws: ArchiveError.unknownMeeting(.id(MeetingID(9)))) {
      try archive.claimChecks(of: MeetingID(9), reading: unread)
    }
  }
}
