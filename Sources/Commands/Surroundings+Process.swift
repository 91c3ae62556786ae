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
      environment: environment, account: account.name, columns: max(40, columns(of: STDOUT_FILENO) ?? 80),
      now: Timestamp.now,
      readInput: { limit in try readBytes(STDIN_FILENO, limit: limit) },
      write: { channel, text in
        try writeBytes(Array(text.utf8), to: channel == .data ? STDOUT_FILENO : STDERR_FILENO)
      }, ask: isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 ? askPerson : nil,
      useTerminal: useTerminal)
    surroundings.isInteractive = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    surroundings.columnsOfWords = columns(of: STDERR_FILENO)
    return surroundings
  }

  @Sendable private static func askPerson(_ question: String) throws -> Bool {
    try writeBytes(Array("\(question) [y/N] ".withoutControls.utf8), to: STDERR_FILENO)
    return readLine()?.lowercased().hasPrefix("y") ?? false
  }

  /// The width of the terminal that the descriptor is open on; nil where it is none or has no width.
  private static func columns(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
