import Model
import TerminalUI
import TestSupport
import Testing

@testable import Screens

@Suite struct NewsPageTests {
  private func program(
    _ keys: String, archive: InMemoryArchive = .changedByOthers
  ) throws -> Program<InMemoryArchive> {
    let session = Session(
      size: Size(columns: 80, rows: 24), today: Day(2024, 5, 15),
      actor: Actor(name: "anna", role: .secretariat))
    var program = Program(state: State(session: session), runner: archive)
    program.handle(try Key.keys(keys).map { .key($0) })
    return program
  }

  @Test func everyRowLeadsToWhatWasChanged() throws {
    #expect((try program("W<Enter>").state.page as? ActionItemsPage)?.selected?.id == ActionItemID(3))
    #expect((try program("Wj<Enter>").state.page as? MemberStatePage)?.memberState.code == "DE")
    #expect((try program("Wjj<Enter>").state.page as? MinutesPage)?.meeting == MeetingID(2))
    #expect(try program(":new<Enter>").state.page is NewsPage)
  }

  @Test func anotherProcessesActIsMarkedAndSaidAtOnce() throws {
    var program = try program("j", archive: .sample)
    program.runner.news = InMemoryArchive.changedByOthers.news
    program.runner.isChangedByOthers = true
    program.handle([])
    #expect(program.state.notice?.text == "3 changes by others since 2024-05-10; W lists them")
    #expect(program.frame.text(row: 3).hasPrefix("•M2"))
  }

  @Test func aSavedFilterIsUsedByItsName() throws {
    var archive = InMemoryArchive.sample
    archive.filters = SavedFilters(["mine": "is:open"])
    #expect(
      (try program(":filter mine<Enter>", archive: archive).state.page as? ActionItemsPage)?.ids.count == 1)
    let prompted = try program("2f@m<Tab> owner:MS<Enter>", archive: archive)
    #expect((prompted.state.page as? ActionItemsPage)?.filter.text == "is:open owner:MS")
    let completed = try program(":filter m<Tab><Enter>", archive: archive)
    #expect((completed.state.page as? ActionItemsPage)?.filter.text == "is:open")
    let unknown = try program("2f@you<Enter>", archive: archive)
    #expect(unknown.state.notice?.text == "at 1: there is no filter 'you'; saved are mine")
    #expect(unknown.state.prompt?.purpose == .filter)
  }

  @Test func aFilterIsSavedFromTheListThatShowsIt() throws {
    let saved = try program("2fis:done<Enter>:save finished<Enter>", archive: .sample)
    #expect(saved.runner.filters["finished"] == "is:done")
    #expect(saved.state.filters == saved.runner.filters)
    let none = try program("2:save all<Enter>", archive: .sample)
    #expect(none.state.notice?.text.contains("no filter is set") == true)
  }
}
