import Model
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// Who took part in a meeting, what its minutes point to, and their versions.
@Suite struct ParticularsPageTests {
  private typealias Tested = Program<InMemoryArchive>

  private func opened(_ keys: String, in archive: InMemoryArchive = .revised) throws -> Tested {
    let session = Session(
      size: Size(columns: 80, rows: 24), today: Day(2024, 5, 15), actor: Actor(name: "anna", role: .delegate))
    var program = Program(state: State(session: session), runner: archive)
    program.handle(try Key.keys(keys).map { .key($0) })
    return program
  }

  @Test(arguments: ["jI", "j<Enter>I", "j<Enter><Enter>I", "j:particulars<Enter>"])
  func itIsReachedFromMeetingsAgendaTextAndCommandLine(_ keys: String) throws {
    let page = try #require(try opened(keys).state.page as? ParticularsPage)
    #expect(page.ids.map(\.kind) == ["participant", "participant", "participant", "version", "version"])
    #expect(page.ids[0].words == "Chair: Head of Unit")
    #expect(page.ids[3].words.hasPrefix("M2v2"), "the newest version comes first")
  }

  @Test func aVersionIsRead() throws {
    let page = try #require(try opened("jIG<Enter>").state.page as? MinutesPage)
    #expect(page.version == 1)
  }

  @Test func behindAParticipantStandsNoSentence() throws {
    let program = try opened("jI<Enter>")
    #expect(program.state.page is ParticularsPage)
    #expect(program.state.notice?.text.contains("no sentence of the minutes stands behind it") == true)
  }

  @Test func onlyAnAddressOpens() throws {
    #expect(try opened("jIO").state.notice?.text.contains("no web address is selected") == true)
  }

  @Test func minutesWithoutAListDoNotSayThatNobodyCame() throws {
    var archive = InMemoryArchive.revised
    #expect(try opened("jI", in: archive).frame.text(row: 1).contains("3 participants"))
    archive.participants = []
    #expect(try opened("jI", in: archive).frame.text(row: 1).contains("participants not listed"))
  }
}
