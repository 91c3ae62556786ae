import Model
import Testing

@testable import MinutesReader

/// What a person set right comes before what the reader would take a line for.
@Suite struct MendingTests {
  private let text = """
    Minutes of the second meeting of the Example Network, 4 April 2019

    1. Opening

    The Chair opened the meeting.

    Any other business

    The next call was left open
    for the time being.
    """

  @Test func aLineBecomesAHeading() {
    var mending = Mending()
    mending.lines[6] = .heading(label: "2", title: "Any other business", depth: 1)
    let reading = MinutesReader.read(text, mended: mending)
    #expect(reading.agenda.map(\.title) == ["Opening", "Any other business"])
    #expect(reading.agenda.map(\.passages.count) == [1, 1])
  }

  @Test func aLineBeginsAPassageOrGoesOnWithOne() {
    var mending = Mending()
    mending.lines[9] = .passage
    #expect(
      MinutesReader.read(text, mended: mending).agenda.last?.passages.last?.text == "for the time being.")
    mending = Mending(lines: [6: .continuation])
    #expect(
      MinutesReader.read(text, mended: mending).agenda[0].passages[0].text
        == "The Chair opened the meeting. Any other business")
  }

  @Test func aLineIsTakenOutOfTheMinutes() {
    let reading = MinutesReader.read(text, mended: Mending(lines: [4: .furniture]))
    #expect(!reading.agenda.flatMap(\.passages).contains { $0.text.contains("opened") })
    #expect(reading.lines[4].role == .furniture)
  }

  @Test func theHeaderIsSetRight() {
    var mending = Mending()
    mending.header.title = "Third meeting"
    mending.header.ordinal = .some(nil)
    let header = MinutesReader.read(text, mended: mending).header
    #expect(header.title == "Third meeting")
    #expect(header.ordinal == nil)
    #expect(header.date == Day("2019-04-04"))
  }

  @Test func noChoiceChangesNothing() {
    #expect(MinutesReader.read(text, mended: Mending()) == MinutesReader.read(text))
  }
}
