import Model
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// What goes on beside the screens: it is said, it can be given up, its end is taken in.
@Suite struct WorkTests {
  private func program() -> Program<InMemoryArchive> {
    let session = Session(
      size: Size(columns: 80, rows: 24), today: Day(2024, 5, 15),
      actor: Actor(name: "anna", role: .secretariat))
    return Program(state: State(session: session), runner: .sample)
  }

  private func noticeRow(_ program: Program<InMemoryArchive>) -> String { program.frame.text(row: 22) }

  @Test func itIsSaidUntilItEnds() {
    var program = program()
    program.runner.work = [.working("reading a.pdf")]
    program.handle([])
    #expect(noticeRow(program).hasPrefix("reading a.pdf …  Ctrl-C gives it up"))
    program.handle([.key("j")])
    #expect(noticeRow(program).hasPrefix("reading a.pdf"))
    program.runner.work = [.document(SampleDocument.document)]
    program.handle([])
    #expect(program.state.page is ReviewPage)
    #expect(program.state.work == nil)
  }

  @Test func itIsGivenUpByControlC() {
    var program = program()
    program.runner.work = [.working("reading a.pdf")]
    program.handle([])
    program.handle([.interrupted])
    #expect(!program.state.hasEnded && program.state.work == nil)
    #expect(program.runner.effects.last == .cancel)
    #expect(noticeRow(program).hasPrefix("given up: reading a.pdf"))
    program.handle([.interrupted])
    #expect(program.state.ending == .interrupted)
  }
}
