import Model
import TerminalUI
import TestSupport
import Testing

@testable import Screens

@Suite struct ASCIITests {
  @Test(arguments: [
    "", "j<Enter><Enter>", "2", "3c", "2x4", "sest<Enter>", "2?", "3m", "3C", "3P", "B", "W",
    ":import papers/fourth.txt<Enter>X",
  ])
  func everySignIsDrawnInASCII(_ keys: String) throws {
    let session = Session(
      size: Size(columns: 100, rows: 24), today: Day(2024, 5, 15),
      actor: Actor(name: "anna", role: .secretariat), isASCII: true)
    var program = Program(state: State(session: session), runner: InMemoryArchive.sample)
    program.handle(try Key.keys(keys).map { .key($0) })
    let frame = program.frame
    for row in 0..<frame.size.rows {
      let text = frame.text(row: row)
      #expect(text.unicodeScalars.filter { !$0.isASCII }.isEmpty, "row \(row): \(text)")
    }
  }
}
