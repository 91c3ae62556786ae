import FoundationEssentials
import Glibc
import Model
import Screens
import Store

extension Surroundings {
  /// The surroundings of this process, with that way to its terminal.
  public static func process(useTerminal: @escaping UseTerminal) -> Surroundings {
    var environment = ProcessInfo.processInfo.environment
    let account = Account.current
    if environment["HOME"] == nil { environment["HOME"] = account.home }
    var surroundings = Surroundings(
      environment: environment, account: account.name, columns: columnsOfOutput, now: Timestamp.now,
      readInput: { limit in try readBytes(STDIN_FILENO, limit: limit) },
      write: { channel, text in
        try writeBytes(Array(text.utf8), to: channel == .data ? STDOUT_FILENO : STDERR_FILENO)
      }, ask: isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 ? askPerson : nil,
      useTerminal: useTerminal)
    surroundings.isInteractive = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    return surroundings
  }

  @Sendable private static func askPerson(_ question: String) throws -> Bool {
    try writeBytes(Array("\(question) [y/N] ".withoutControls.utf8), to: STDERR_FILENO)
    return readLine()?.lowercased().hasPrefix("y") ?? false
  }

  /// The width of the terminal on standard output, at least 40, or 80 where the output is no terminal.
  private static var columnsOfOutput: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return max(40, Int(size.ws_col))
  }
}
