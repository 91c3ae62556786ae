import Model
import Screens
import TerminalUI
import TestSupport
import Testing

/// The loop between the terminal and the screens.
@Suite struct ProgramTests {
  private let size = Size(columns: 80, rows: 24)

  /// Lets the program run until the script has ended.
  private func run(_ script: [[TerminalEvent]], themes: [String: Theme] = [:]) -> (ScriptedTerminal, State) {
    let session = Session(
      size: size, today: Day(2024, 5, 15), actor: Actor(name: "anna", role: .secretariat),
      themes: ["dark", "light"], theme: "dark", isMouseOn: false)
    var program = Program(state: State(session: session), runner: InMemoryArchive.sample, themes: themes)
    var terminal = ScriptedTerminal(size: size, script: script)
    program.run(on: &terminal)
    return (terminal, program.state)
  }

  @Test func whatWaitsTogetherIsPaintedOnceAndComesToTheSame() throws {
    let keys = try Key.keys("j<Enter>jj<Enter>))").map { TerminalEvent.key($0) }
    let (together, _) = run([keys])
    let (oneByOne, _) = run(keys.map { [$0] })
    #expect(together.frames.count == 2)
    #expect(oneByOne.frames.count == keys.count + 1)
    #expect(together.frames.last == oneByOne.frames.last)
  }

  @Test func aLostTerminalEndsIt() {
    let (terminal, state) = run([])
    #expect(state.hasEnded)
    #expect(terminal.frames.count == 1)
  }

  @Test func theTerminalIsAskedForWhatOnlyItCanDo() throws {
    let light = Theme(name: "light", looks: [.dim: Look(attributes: [.italic])])
    let (terminal, _) = run(try Key.keys("yTM").map { [.key($0)] }, themes: ["light": light])
    #expect(terminal.copied.count == 1)
    #expect(terminal.theme == light)
    #expect(terminal.isMouseOn)
  }

  @Test func aResizeIsSeenInTheNextFrame() {
    let narrow = Size(columns: 50, rows: 12)
    let (terminal, _) = run([[.resized(narrow)]])
    #expect(terminal.frames.map(\.size) == [size, narrow])
  }
}
