import Model
import TerminalUI
import TestSupport
import Testing

@testable import Screens

@Suite struct MouseTests {
  private func program() -> Program<InMemoryArchive> {
    let session = Session(
      size: Size(columns: 80, rows: 24), today: Day(2024, 5, 15),
      actor: Actor(name: "anna", role: .secretariat))
    return Program(state: State(session: session), runner: .sample)
  }

  private func click(_ row: Int, _ column: Int) -> TerminalEvent {
    .mouse(MouseEvent(.press, at: Position(row: row, column: column)))
  }

  @Test func aClickSelectsAndASecondOneOpens() {
    var program = program()
    program.handle([click(3, 10)])
    #expect(program.state.page.subject == .meeting(MeetingID(2)))
    #expect(program.state.context == .meetings)
    program.handle([click(3, 10)])
    #expect(program.state.context == .agenda)
  }

  @Test func theWheelMovesAndChangesNothing() {
    var program = program()
    let items = program.runner.actionItems
    program.handle([.key("2"), .mouse(MouseEvent(.wheelDown, at: Position(row: 5, column: 5)))])
    #expect(program.state.page.subject == .actionItem(ActionItemID(4)))
    program.handle([.mouse(MouseEvent(.wheelUp, at: Position(row: 5, column: 5)))])
    #expect(program.state.page.subject == .actionItem(ActionItemID(1)))
    #expect(program.runner.actionItems == items)
  }

  @Test func aClickInTheTextSelectsTheSentence() throws {
    var program = program()
    program.handle([.key("j"), .key(.enter), .key(.enter), click(10, 12)])
    let page = try #require(program.state.page as? MinutesPage)
    #expect(page.reference == "Estonia offered to share its training material.")
    #expect(page.actionItem?.id == ActionItemID(2))
  }

  @Test(arguments: [(0, 0), (22, 3), (23, 79), (12, 40), (99, 99)])
  func clicksOutsideTheRowsDoNothing(_ row: Int, _ column: Int) {
    var program = program()
    let before = program.state
    program.handle([click(row, column)])
    #expect(program.state.page.isEqual(to: before.page))
  }
}
