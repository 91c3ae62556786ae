import FoundationEssentials
import Subprocess

/// The program as it was built beside these tests, and a folder of its own for each journey.
struct BuiltProgram {
  let folder: String

  /// Where `swift build` put it: beside the bundle of the tests.
  static var path: String {
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
    return URL(filePath: bundle).deletingLastPathComponent().appending(path: "ecne").path
  }

  var archive: String { folder + "/archive.sqlite" }

  /// The command line that opens the screens on this journey's archive.
  var screens: String { "'\(Self.path)' --archive '\(archive)'" }

  /// Gives a folder that is removed afterwards.
  static func inFolder(_ body: (BuiltProgram) async throws -> Void) async throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "ecne-journey-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: url) }
    try await body(BuiltProgram(folder: url.path))
  }

  /// Runs a subcommand to its end; `status` is nil where a signal ended it.
  @discardableResult
  func run(_ arguments: String...) async throws -> (status: Int32?, output: String, words: String) {
    try await run(arguments)
  }

  @discardableResult
  func run(_ arguments: [String]) async throws -> (status: Int32?, output: String, words: String) {
    let result = try await Subprocess.run(
      .path(.init(Self.path)), arguments: Arguments(arguments),
      environment: .inherit.updating([
        "ECNE_ARCHIVE": archive, "HOME": folder, "XDG_CONFIG_HOME": "", "XDG_STATE_HOME": "",
      ]), output: .string(limit: 1 << 20),
      error: .string(limit: 1 << 20))
    let status: Int32? = if case .exited(let code) = result.terminationStatus { code } else { nil }
    return (status, result.standardOutput, result.standardError)
  }

  /// Writes a file into the folder and gives its path.
  func file(_ name: String, _ text: String) throws -> String {
    let path = folder + "/" + name
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }
}
