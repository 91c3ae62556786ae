import Commands
import Foundation
import Model
import Synchronization
import TerminalUI

/// Runs the program in this process, in a folder of its own that goes with the value.
final class Console: Sendable {
  /// What came of one run.
  struct Outcome: Equatable {
    var status: ExitStatus
    /// Standard output.
    var data = ""
    /// Standard error.
    var words = ""
  }

  let folder: URL
  let account: String
  private let ownsFolder: Bool
  private let clock = Mutex<Int64>(Console.start)

  /// 2025-10-01T08:00:00Z, ten o'clock in Brussels.
  private static let start: Int64 = 1_759_305_600_000

  /// In a new folder, or beside another user in the folder of that one's console.
  init(account: String = "lea", folder: URL? = nil) throws {
    self.account = account
    self.folder =
      folder ?? FileManager.default.temporaryDirectory.appending(path: "ecne-tests-\(UUID().uuidString)")
    ownsFolder = folder == nil
    try FileManager.default.createDirectory(at: self.folder, withIntermediateDirectories: true)
  }

  deinit { if ownsFolder { try? FileManager.default.removeItem(at: folder) } }

  func run(_ arguments: String..., input: String = "") -> Outcome { run(arguments, input: input) }

  /// Runs the program as from a shell in that folder; every question for the time finds it a second later.
  func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) -> Outcome {
    let recorder = Recorder()
    var surroundings = surroundings
    surroundings.environment.merge(environment) { $1 }
    surroundings.readInput = { limit in Array(Array(input.utf8).prefix(limit)) }
    surroundings.write = { channel, text in recorder.append(text, to: channel) }
    let status = EcneCommand.run(arguments, in: surroundings)
    return recorder.outcome(status, hiding: folder.path)
  }

  /// Runs the program as a person at a terminal does, pressing keys written as `jj<Enter>`.
  func run(_ arguments: String..., pressing keys: String) throws -> Outcome {
    try run(arguments, pressing: keys) { _ in }
  }

  /// The text of every frame that those keys bring.
  func frames(of arguments: String..., pressing keys: String) throws -> [String] {
    let shown = Mutex<[String]>([])
    _ = try run(arguments, pressing: keys) { terminal in
      shown.withLock { shown in
        shown = terminal.frames.map { frame in
          (0..<frame.size.rows).map { frame.text(row: $0) }.joined(separator: "\n")
        }
      }
    }
    return shown.withLock { $0 }
  }

  private func run(
    _ arguments: [String], pressing keys: String, watching: @escaping @Sendable (ScriptedTerminal) -> Void
  ) throws -> Outcome {
    let keys = try Key.keys(keys)
    let recorder = Recorder()
    var surroundings = surroundings
    surroundings.isInteractive = true
    surroundings.write = { channel, text in recorder.append(text, to: channel) }
    surroundings.useTerminal = { _, user in
      var terminal = ScriptedTerminal(size: Size(columns: 80, rows: 24), keys: keys)
      user.run(on: &terminal)
      watching(terminal)
    }
    let status = EcneCommand.run(arguments, in: surroundings)
    return recorder.outcome(status, hiding: folder.path)
  }

  /// Runs the program with a terminal of that width for its words, where a person gives that answer to questions.
  func run(_ arguments: [String], columnsOfWords: Int, answer: Bool = true) -> Outcome {
    let recorder = Recorder()
    var surroundings = surroundings
    surroundings.columnsOfWords = columnsOfWords
    surroundings.write = { channel, text in recorder.append(text, to: channel) }
    surroundings.ask = { question in
      recorder.append(question, to: .words)
      return answer
    }
    let status = EcneCommand.run(arguments, in: surroundings)
    return recorder.outcome(status, hiding: folder.path)
  }

  /// Runs one command after the other and gives what a terminal would show; words on standard error after `!`.
  func transcript(_ commands: [String]...) -> String {
    var text = ""
    for arguments in commands {
      let outcome = run(arguments)
      let words = outcome.words.split(separator: "\n").map { "! \($0)\n" }.joined()
      text += "$ ecne \(arguments.map(quoted).joined(separator: " "))\n\(outcome.data)\(words)"
      text += outcome.status == .success ? "\n" : "=> \(outcome.status.rawValue)\n\n"
    }
    return text
  }

  private func quoted(_ argument: String) -> String {
    let shown = argument.replacingOccurrences(of: folder.path, with: "~")
    return shown.contains(where: { " #|".contains($0) }) ? "'\(shown)'" : shown
  }

  /// What the program has around it: its home, and nothing to read.
  var surroundings: Surroundings {
    Surroundings(
      environment: ["HOME": folder.path, "TMPDIR": folder.path], account: account, columns: 80,
      now: { self.tick() }, readInput: { _ in [] }, write: { _, _ in }, useTerminal: { _, _ in })
  }

  /// Writes a file into the folder and returns its path.
  func file(_ name: String, _ text: String) throws -> String { try file(name, Array(text.utf8)) }

  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let url = folder.appending(path: name)
    try Data(bytes).write(to: url)
    return url.path
  }

  /// Makes a folder within the folder and returns its path.
  func subfolder(_ name: String) throws -> String {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url.path
  }

  func contents(of path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path)
  }

  private func tick() -> Timestamp {
    clock.withLock { time in
      time += 1000
      return Timestamp(milliseconds: time)
    }
  }
}

/// Keeps what a run writes.
private final class Recorder: Sendable {
  private let texts = Mutex((data: "", words: ""))

  func append(_ text: String, to channel: Surroundings.Channel) {
    texts.withLock { texts in
      switch channel {
      case .data: texts.data += text
      case .words: texts.words += text
      }
    }
  }

  /// The outcome with the name of the folder, which differs from run to run, written as `~`.
  func outcome(_ status: ExitStatus, hiding folder: String) -> Console.Outcome {
    texts.withLock { texts in
      Console.Outcome(
        status: status, data: texts.data.replacingOccurrences(of: folder, with: "~"),
        words: texts.words.replacingOccurrences(of: folder, with: "~"))
    }
  }
}
