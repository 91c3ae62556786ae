import Subprocess
import Testing

/// What is left of an archive when the process that writes to it is killed.
@Suite struct KilledWriterTests {
  @Test(arguments: [1, 2, 3, 5, 8])
  func whatWasSaidToBeStoredIsStoredAndTheJournalIsWhole(_ count: Int) async throws {
    try await BuiltProgram.inFolder { program in
      let documents = try program.documents(60)
      let said = try await program.importAndKill(documents, after: count)
      let verification = try await program.run("log", "--verify")
      #expect(verification.status == 0, "\(verification.words)")
      let meetings = try await program.run("meetings", "--plain").output.split(separator: "\n").count
      #expect((said...documents.count).contains(meetings))
      let imports = try await program.run("log", "--plain").output.split(separator: "\n")
        .filter { $0.contains("import M") && $0.contains("v1\t") }
      #expect(imports.count == meetings)
      let another = try program.documents(61)[60]
      #expect(try await program.run("import", another).status == 0)
      #expect(
        try await program.run("meetings", "--plain").output.split(separator: "\n").count == meetings + 1)
    }
  }
}

extension BuiltProgram {
  /// Imports documents, kills the process in the next write after so many are stored, and gives how many it said
  /// were.
  ///
  /// A shell watches, because a busy test process may be late. A write is under way when the log beside the archive
  /// changes. The last document never ends, so that the writer is still there however late the shell is.
  fileprivate func importAndKill(_ documents: [String], after count: Int) async throws -> Int {
    let script = """
      # Before the writer starts, so that nothing is asked of files that are not there yet.
      : >said; mkfifo endless; exec 3<>endless
      "$0" import "$@" - <endless >>said 2>&1 & writer=$!
      running() { kill -0 $writer 2>/dev/null; }
      stored() { grep -c 'stored as M' said; }
      written() { stat -c %y "$ECNE_ARCHIVE-wal"; }
      while running && [ "$(stored)" -lt \(count) ]; do :; done
      before=$(written)
      while running && [ "$(written)" = "$before" ] && [ "$(stored)" -lt $# ]; do :; done
      kill -9 $writer; wait $writer; [ $? = 137 ] && stored
      """
    let result = try await Subprocess.run(
      .name("sh"), arguments: Arguments(["-c", script, Self.path] + documents),
      environment: .inherit.updating(["ECNE_ARCHIVE": archive]), workingDirectory: .init(folder),
      output: .string(limit: 1 << 10), error: .discarded)
    #expect(result.terminationStatus.isSuccess)
    return try #require(Int(result.standardOutput.prefix { $0.isNumber }))
  }
}
