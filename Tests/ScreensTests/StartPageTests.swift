import Model
import TerminalUI
import TestSupport
import Testing

@testable import Screens

@Suite struct StartPageTests {
  private func program(
    _ keys: String = "", archive: InMemoryArchive = .changedByOthers, state: String? = "EE"
  ) throws -> Program<InMemoryArchive> {
    let session = Session(
      size: Size(columns: 80, rows: 24), today: Day(2024, 5, 15),
      actor: Actor(name: "anna", role: .secretariat), ownState: state.flatMap { MemberState(named: $0) })
    var program = Program(state: State(session: session), runner: archive)
    program.handle(try Key.keys(keys).map { .key($0) })
    return program
  }

  @Test func whoeverHasAStateBeginsThereAndComesBackToIt() throws {
    #expect(try program().state.page is StartPage)
    #expect(try program("1").state.page is MeetingsPage)
    #expect(try program("1j0").state.page is StartPage)
    #expect(try program(state: nil).state.page is MeetingsPage)
    #expect(try program("0", state: nil).state.notice?.text.contains("own_state") == true)
  }

  @Test func everyRowLeadsToWhatItSpeaksOf() throws {
    #expect(try program("<Enter>").state.page is MemberStatePage)
    #expect((try program("j<Enter>").state.page as? ActionItemsPage)?.selected?.id == ActionItemID(1))
    #expect((try program("jjjj<Enter>").state.page as? MinutesPage)?.meeting == MeetingID(2))
    #expect((try program("G<Enter>").state.page as? MinutesPage)?.meeting == MeetingID(3))
    #expect(try program("G<Enter>q").state.page.subject == .meeting(MeetingID(3)))
  }

  @Test func theFirstScreenAsksForNoMoreThanItShows() throws {
    #expect(
      try program().runner.effects.prefix(2) == [
        .loadNews, .loadBriefing(#require(MemberState(named: "EE"))),
      ])
  }

  @Test func whatIsTooMuchToDoIsInTheListOfItsOwn() throws {
    var archive = InMemoryArchive.sample
    let item = try #require(archive.actionItems.first)
    archive.actionItems = (1...12).map { number in
      ActionItem(
        id: ActionItemID(number), status: .open, text: item.text, meeting: item.meeting, force: .request,
        owners: item.owners, revision: ActID(1))
    }
    let program = try program("\(String(repeating: "j", count: 11))<Enter>", archive: archive)
    let list = try #require(program.state.page as? ActionItemsPage)
    #expect(list.filter.text == "is:open ms:EE" && list.ids.count == 12)
  }

  @Test func whatIsTooMuchIsOnThePageOfNews() throws {
    var archive = InMemoryArchive.changedByOthers
    archive.news = News(
      since: Day(2024, 5, 10),
      (1...9).map {
        News.Event(
          entity: .actionItem(ActionItemID($0)), act: ActID(20 - $0), at: Timestamp(milliseconds: 0),
          by: "bert", words: "tick")
      })
    let program = try program("Gk<Enter>", archive: archive)
    #expect((program.state.page as? NewsPage)?.ids.count == 9)
  }
}
