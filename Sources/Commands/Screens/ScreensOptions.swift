import ArgumentParser
import Model
import TerminalUI

/// How the screens are shown.
struct ScreensOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The look: one that 'ecne themes' lists.", valueName: "name"))
  var theme: String?
  @Option(
    help: ArgumentHelp(
      "Your Member State, whose affairs are shown first (default: ECNE_OWN_STATE, else own_state in config.toml).",
      valueName: "state"),
    transform: MemberState.argument)
  var ownState: MemberState?
  @Flag(help: "Draw lines and signs in ASCII only.")
  var ascii = false
  @Flag(inversion: .prefixedNo, help: "Take the mouse, or leave it to the terminal.")
  var mouse = true
  @Option(
    help: ArgumentHelp("Press these keys first, written as 'jj<Space><C-r>'.", valueName: "keys"),
    transform: keys)
  var keys: [Key] = []
  @Option(help: ArgumentHelp("The size of the frame for --print.", valueName: "WxH"), transform: size)
  var size = Size(columns: 80, rows: 24)
  @Flag(help: "Print one frame as text and leave.")
  var print = false

  private static func keys(_ text: String) throws -> [Key] {
    do { return try Key.keys(text) } catch { throw ValidationError("\(error)") }
  }

  private static func size(_ text: String) throws -> Size {
    let numbers = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let columns = numbers[0], let rows = numbers[1],
      (1...1000).contains(columns), (1...1000).contains(rows)
    else { throw ValidationError("a size is written 80x24, each number from 1 to 1000") }
    return Size(columns: columns, rows: rows)
  }
}
