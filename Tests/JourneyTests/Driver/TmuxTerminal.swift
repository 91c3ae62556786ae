import FoundationEssentials
import Glibc
import Subprocess
import TerminalUI
import Testing

/// A real terminal for the real program: a tmux server of its own, which ends with the test.
struct TmuxTerminal {
  private let socket: String

  /// Starts the command in a terminal of that size, and ends whatever is left of it afterwards.
  ///
  /// The pane stays when the command ends, so that what it leaves behind can be read.
  static func running(
    _ command: String, size: Size = Size(columns: 80, rows: 24), term: String = "tmux-256color",
    _ body: (TmuxTerminal) async throws -> Void
  ) async throws {
    let terminal = TmuxTerminal(socket: "ecne-test-\(UInt64.random(in: 0...UInt64.max))")
    // What the program remembers and how it is configured is nothing of whoever runs the tests.
    let home = FileManager.default.temporaryDirectory.appending(path: "\(terminal.socket)-home").path
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: home) }
    try await terminal.tmux([
      "start-server", ";", "set-option", "-g", "remain-on-exit", "on", ";",
      "set-option", "-g", "default-terminal", term, ";", "set-option", "-g", "status", "off", ";",
      "new-session", "-d", "-x", "\(size.columns)", "-y", "\(size.rows)",
      "exec env HOME='\(home)' XDG_CONFIG_HOME= XDG_STATE_HOME= sh",
    ])
    do {
      try await terminal.type(command)
      try await terminal.press("Enter")
      try await body(terminal)
    } catch {
      try? await terminal.end()
      throw error
    }
    try await terminal.end()
  }

  /// Ends the server, and waits for the program, which may still write down what it remembers when its terminal is gone.
  private func end() async throws {
    let shell = try await tmux(["display-message", "-p", "#{pane_pid}"]).filter { !$0.isWhitespace }
    let found = try await run(
      .name("pgrep"), arguments: ["-P", shell], output: .string(limit: 1 << 12), error: .discarded)
    let programs = found.standardOutput.split(separator: "\n").compactMap { pid_t($0) }
    try await tmux(["kill-server"])
    let bound = ContinuousClock.now + .seconds(20)
    while ContinuousClock.now < bound, programs.contains(where: { kill($0, 0) == 0 }) { await Task.yield() }
  }

  /// Types text as it is.
  func type(_ text: String) async throws { try await tmux(["send-keys", "-l", text]) }

  /// Presses keys by the names tmux gives them: `Enter`, `Escape`, `C-c`, `PPage`.
  func press(_ keys: String...) async throws { try await tmux(["send-keys"] + keys) }

  func resize(to size: Size) async throws {
    try await tmux(["resize-window", "-x", "\(size.columns)", "-y", "\(size.rows)"])
  }

  /// Sends a signal to the program in the foreground, by the name of the signal.
  func signal(_ name: String) async throws {
    let shell = try await tmux(["display-message", "-p", "#{pane_pid}"]).filter { !$0.isWhitespace }
    _ = try await run(
      .name("pkill"), arguments: ["-\(name)", "-P", shell], output: .discarded, error: .discarded)
  }

  /// What is on the screen now, a line a row.
  func screen() async throws -> String { try await tmux(["capture-pane", "-p"]) }

  /// The terminal's modes by tmux's names: `alternate_on`, `cursor_flag`, `mouse_any_flag`.
  func mode(_ name: String) async throws -> String {
    try await tmux(["display-message", "-p", "#{\(name)}"]).filter { !$0.isWhitespace }
  }

  /// Waits until the screen shows the text, and gives the screen; fails with the screen after 20 s.
  @discardableResult
  func waits(for text: String, sourceLocation: SourceLocation = #_sourceLocation) async throws -> String {
    try await waits(for: { $0.contains(text) }, named: "\"\(text)\"", sourceLocation: sourceLocation)
  }

  /// Waits until the screen no longer shows the text.
  @discardableResult
  func waits(untilGone text: String, sourceLocation: SourceLocation = #_sourceLocation) async throws -> String
  {
    try await waits(for: { !$0.contains(text) }, named: "no \"\(text)\"", sourceLocation: sourceLocation)
  }

  private func waits(
    for isReached: (String) -> Bool, named name: String, sourceLocation: SourceLocation
  ) async throws -> String {
    let bound = ContinuousClock.now + .seconds(20)
    var screen = ""
    while ContinuousClock.now < bound {
      screen = try await self.screen()
      if isReached(screen) { return screen }
    }
    Issue.record("waited in vain for \(name):\n\(screen)", sourceLocation: sourceLocation)
    throw WaitedInVain()
  }

  struct WaitedInVain: Error {}

  @discardableResult
  private func tmux(_ arguments: [String]) async throws -> String {
    let result = try await run(
      .name("tmux"), arguments: Arguments(["-L", socket, "-f", "/dev/null", "-u"] + arguments),
      output: .string(limit: 1 << 20), error: .string(limit: 1 << 16))
    guard result.terminationStatus.isSuccess else {
      throw TmuxFailure(arguments: arguments, words: result.standardError)
    }
    return result.standardOutput
  }

  struct TmuxFailure: Error {
    let arguments: [String]
    let words: String
  }
}
