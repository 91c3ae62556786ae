import Model
import Testing

@Suite struct SentenceContextTests {
  private let minutes = Minutes(
    meeting: Sample.meeting(1, Day(2024, 1, 10)),
    version: MinutesVersion(meeting: MeetingID(1), number: 1, status: .draft, fileName: "a.txt", sha256: ""),
    agenda: [
      AgendaItem(
        position: 1, label: "5", title: "Opening",
        passages: [Passage(text: "The Chair began. It was late."), Passage(text: "COM will write.")])
    ])

  private func context(_ passage: Int, _ range: Range<Int>, version: Int = 1) -> SentenceContext? {
    SentenceContext(
      of: Anchor(meeting: MeetingID(1), version: version, position: 1, passage: passage, range: range),
      in: minutes)
  }

  @Test func neighboursMayStandInOtherPassages() throws {
    let middle = try #require(context(1, 17..<29))
    #expect(middle.heading == "5  Opening")
    #expect(middle.before == "The Chair began." && middle.after == "COM will write.")
    #expect(context(2, 0..<15)?.before == "It was late." && context(2, 0..<15)?.after == "")
    #expect(context(1, 0..<16)?.before == "")
  }

  @Test func whatIsNotThereHasNone() {
    #expect(context(3, 0..<4) == nil && context(1, 0..<4, version: 2) == nil)
  }
}
