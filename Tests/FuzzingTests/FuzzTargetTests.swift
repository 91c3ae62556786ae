import FoundationEssentials
import Subprocess
import Testing

@Suite struct FuzzTargetTests {
  /// A short run with a fixed seed; `Harness/fuzz FOLDER` alone goes on until it finds something.
  @Test func noByteSequenceBreaksAPromiseOfTheReader() async throws {
    let harness = URL(filePath: "\(#filePath)").deletingLastPathComponent().appending(path: "Harness/fuzz")
      .path
    let folder = FileManager.default.temporaryDirectory.appending(path: "ecne-fuzz-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let result = try await run(
      .path(.init(harness)),
      arguments: [folder, "-runs=1000", "-seed=1", "-max_len=2048", "-timeout=10", "-verbosity=0"],
      output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
    #expect(result.terminationStatus.isSuccess, "\(result.standardOutput)\(result.standardError)")
  }
}
