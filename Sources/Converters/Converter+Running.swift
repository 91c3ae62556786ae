import MinutesReader
import Subprocess

extension Converter {
  /// The text of the document, from a run of the program that is found in `folders`, a search path such as `PATH`.
  ///
  /// Runs without a shell, and not longer than `timeLimit`. Throws a `ConversionError`.
  public func text(of bytes: [UInt8], searching folders: String) async throws -> String {
    guard bytes.count <= largestInput else { throw ConversionError.tooLarge(format, limit: largestInput) }
    let input = try utf8(bytes)
    let result = try await within(timeLimit) { try await run(on: input, searching: folders) }
    let text = String(decoding: result.output, as: UTF8.self)
    guard result.status == .exited(0) else { throw error(result.status, result.words) }
    guard text.contains(where: { !$0.isWhitespace }) else { throw ConversionError.noText(format) }
    return text
  }

  /// Pandoc wants all text in UTF-8; the other formats are not text.
  private func utf8(_ bytes: [UInt8]) throws -> [UInt8] {
    guard format == .html else { return bytes }
    guard let text = MinutesReader.decode(bytes) else { throw ConversionError.notText }
    return Array(text.utf8)
  }

  private func run(
    on input: [UInt8], searching folders: String
  ) async throws -> (status: TerminationStatus, output: [UInt8], words: [UInt8]) {
    try await withPipedFile(filter) { path in
      let arguments = arguments.map { $0 == Self.filterArgument ? path : $0 }
      do {
        let result = try await Subprocess.run(
          .name(program), arguments: Arguments(arguments),
          environment: .custom(["PATH": folders, "LC_ALL": "C.UTF-8"]), input: .array(input),
          output: .bytes(limit: Self.largestOutput), error: .bytes(limit: Self.largestOutput))
        return (result.terminationStatus, result.standardOutput, result.standardError)
      } catch let error as SubprocessError where error.code == .executableNotFound {
        throw ConversionError.missing(program: program, package: package)
      } catch let error as SubprocessError where error.code == .outputLimitExceeded {
        throw ConversionError.tooLong
      }
    }
  }

  private static let largestOutput = 64 << 20

  /// Ends the work when the time is over.
  private func within<Value: Sendable>(
    _ limit: Duration, _ work: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    try await withThrowingTaskGroup { group in
      group.addTask(operation: work)
      group.addTask {
        try await Task.sleep(for: limit)
        throw ConversionError.tookTooLong(program: program, limit: limit)
      }
      defer { group.cancelAll() }
      guard let first = try await group.next() else { throw CancellationError() }
      return first
    }
  }

  private func error(_ status: TerminationStatus, _ output: [UInt8]) -> ConversionError {
    let words = oneLine(output)
    if words.contains("Incorrect password") { return .encrypted }
    if words.contains("Heap exhausted") { return .tookTooMuch(program: program) }
    return .failed(program: program, words: words.isEmpty ? "\(status)" : words)
  }
}
