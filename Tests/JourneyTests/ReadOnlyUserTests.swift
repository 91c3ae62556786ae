import FoundationEssentials
import Glibc
import Subprocess
import Testing

/// A user who may write neither the archive's file nor its folder.
@Suite struct ReadOnlyUserTests {
  @Test func readsAlone() async throws {
    try await BuiltProgram.inFolder { program in
      try await program.importDocument()
      let reader = try Reader(of: program)
      defer { reader.unlock() }
      #expect(try await reader.run("meetings", "--plain").output.hasPrefix("M1\t"))
      #expect(try await reader.run("log", "--verify").status == 0)
      let refusal = try await reader.run("actions", "accept", "A1")
      #expect(refusal.status == 77)
      #expect(refusal.words.hasPrefix("ecne: you may not"))
      #expect(try await reader.run("actions", "--plain").output.hasPrefix("A1\tproposed"))
      let document = try #require(try program.documents(1).first)
      let refused = try await reader.run("import", document, "--print")
      #expect(refused.status == 77)
      #expect(refused.words.contains("only the secretariat"))
    }
  }

  @Test func seesOfficesAndNoAddress() async throws {
    try await BuiltProgram.inFolder { program in
      try await program.importDocument()
      let set = try await program.run(
        "contacts", "set", "LV", "ras", "--office", "Alert Office", "--from", "2024-01-01", "--email",
        "alert@example.eu")
      #expect(set.status == 0)
      #expect(try await program.run("contacts", "--emails").output.contains("alert@example.eu"))
      let reader = try Reader(of: program)
      defer { reader.unlock() }
      #expect(try await reader.run("contacts", "--json").output.contains("Alert Office"))
      let refused = try await reader.run("contacts", "--emails")
      #expect(refused.status == 77 && refused.output.isEmpty)
      let page = try await reader.run("state", "LV")
      #expect(page.output.contains("Alert Office") && !page.output.contains("alert@"))
      #expect(
        try await reader.run("network", "set", "LV", "A", "--kind", "media", "--from", "today").status == 77)
    }
  }

  /// Needs the superuser, who alone can write where the other one cannot.
  @Test(.enabled(if: getuid() == 0))
  func readsWhileAnotherWrites() async throws {
    try await BuiltProgram.inFolder { program in
      let documents = try program.documents(12)
      #expect(try await program.run("import", documents[0]).status == 0)
      let reader = try Reader(of: program)
      _ = try await run(
        .path(.init(BuiltProgram.path)), arguments: Arguments(["import"] + documents),
        environment: .inherit.updating(["ECNE_ARCHIVE": program.archive]), input: .none, output: .sequence,
        error: .discarded
      ) { execution in
        var stored = 1
        for try await line in execution.standardOutput.strings() where line.contains("stored as M") {
          stored += 1
          let seen = try await reader.run("meetings", "--plain")
          #expect(seen.status == 0, "\(seen.words)")
          #expect(seen.output.split(separator: "\n").count >= stored)
        }
        #expect(stored == documents.count)
      }
      #expect(
        try await reader.run("meetings", "--plain").output.split(separator: "\n").count == documents.count)
    }
  }
}

/// Runs the program as somebody who may read the archive and no more.
private struct Reader {
  private let program: BuiltProgram
  /// A copy of the program in the journey's folder: the checkout may be closed to other users.
  private let copy: String

  init(of program: BuiltProgram) throws {
    self.program = program
    copy = program.folder + "/ecne"
    if getuid() == 0 {
      try FileManager.default.copyItem(atPath: BuiltProgram.path, toPath: copy)
    } else {
      for file in try FileManager.default.contentsOfDirectory(atPath: program.folder) {
        chmod(program.folder + "/" + file, 0o444)
      }
      chmod(program.folder, 0o555)
    }
  }

  /// Lets the folder be removed.
  func unlock() { chmod(program.folder, 0o755) }

  func run(_ arguments: String...) async throws -> (status: Int32?, output: String, words: String) {
    guard getuid() == 0 else { return try await program.run(arguments) }
    let result = try await Subprocess.run(
      .name("setpriv"),
      arguments: Arguments(["--reuid=65534", "--regid=65534", "--clear-groups", copy] + arguments),
      environment: .inherit.updating(["ECNE_ARCHIVE": program.archive]), output: .string(limit: 1 << 20),
      error: .string(limit: 1 << 20))
    let status: Int32? = if case .exited(let code) = result.terminationStatus { code } else { nil }
    return (status, result.standardOutput, result.standardError)
  }
}
