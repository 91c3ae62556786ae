import FoundationEssentials
import Subprocess
import Testing

/// Whole journeys through the real program without screens.
@Suite struct CommandJourneyTests {
  @Test func whatOneProcessWritesTheNextReads() async throws {
    try await BuiltProgram.inFolder { program in
      try await program.importDocument()
      #expect(try await program.run("actions", "accept", "A1").status == 0)
      #expect(try await program.run("actions", "done", "A1", "--rest", "leave").status == 0)
      #expect(try await program.run("undo").output.contains("undo: done A1"))
      #expect(try await program.run("undo").output.contains("undo: accept A1"))
      #expect(try await program.run("redo").output.contains("redo: accept A1"))
      #expect(try await program.run("actions", "--plain").output.hasPrefix("A1\topen"))
      #expect(try await program.run("log", "--verify").status == 0)
    }
  }

  @Test(arguments: [
    ("nonsense", 64), ("agenda M9", 66), ("actions done A9", 66), ("search wolf", 1), ("undo", 1),
    ("parse /dev/null", 65), ("parse .", 66), ("meetings --archive /dev/null", 65),
    ("keys > /dev/full", 74), ("import - < minutes-1.txt", 0), ("help", 0),
  ])
  func theShellLearnsHowItEnded(_ command: String, _ status: Int) async throws {
    try await BuiltProgram.inFolder { program in
      try await program.importDocument()
      let result = try await run(
        .name("sh"), arguments: ["-c", "'\(BuiltProgram.path)' \(command)"],
        environment: .inherit.updating(["ECNE_ARCHIVE": program.archive]),
        workingDirectory: .init(program.folder), output: .string(limit: 1 << 16),
        error: .string(limit: 1 << 16))
      #expect(result.terminationStatus == .exited(Int32(status)))
      let words = result.standardError
      #expect(status == 0 ? words.isEmpty : words.hasPrefix("ecne: "))
    }
  }

  @Test func theDemoLeavesNothingBehind() async throws {
    try await BuiltProgram.inFolder { program in
      let result = try await run(
        .path(.init(BuiltProgram.path)), arguments: ["demo", "--print"],
        environment: .inherit.updating(["TMPDIR": program.folder]), output: .string(limit: 1 << 16))
      #expect(result.terminationStatus.isSuccess)
      #expect(result.standardOutput.contains("SAMPLE DATA"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: program.folder).isEmpty)
    }
  }
}
