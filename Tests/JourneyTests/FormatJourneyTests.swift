import FoundationEssentials
import Subprocess
import Testing

/// Documents of other formats through the real program, and several at once.
@Suite struct FormatJourneyTests {
  private static let documents = URL(filePath: "\(#filePath)")
    .deletingLastPathComponent().appending(path: "../ConvertersTests/Documents").standardized.path

  @Test(arguments: [
    "minutes.txt", "minutes.md", "minutes.html", "minutes.pdf", "minutes.docx", "minutes.odt",
  ])
  func aDocumentIsImportedFromFileAndFromStandardInput(_ name: String) async throws {
    try await BuiltProgram.inFolder { program in
      let document = "\(Self.documents)/\(name)"
      let imported = try await program.run("import", document)
      #expect(imported.status == 0 && imported.output.contains("stored as M1"))
      let piped = try await run(
        .name("sh"), arguments: ["-c", "'\(BuiltProgram.path)' import - < '\(document)'"],
        environment: .inherit.updating(["ECNE_ARCHIVE": program.archive]), output: .string(limit: 1 << 16))
      #expect(piped.standardOutput.contains("unchanged: M1 has this text already"))
    }
  }

  @Test func theScreensGoOnWhileADocumentIsConverted() async throws {
    try await BuiltProgram.inFolder { program in
      _ = try await program.run("import", "\(Self.documents)/minutes.txt")
      let (started, go) = ("\(program.folder)/started", "\(program.folder)/go")
      let converter = try program.file(
        "pdftotext",
        """
        #!/bin/sh
        echo $$ > '\(started)'
        until [ -e '\(go)' ]; do sleep 0.01; done
        PATH=/usr/local/bin:/usr/bin:/bin exec pdftotext "$@"
        """)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: converter)
      try await TmuxTerminal.running("PATH='\(program.folder)':$PATH \(program.screens)") { terminal in
        try await terminal.waits(for: "1 of")
        try await terminal.type(":import \(Self.documents)/minutes.pdf")
        try await terminal.press("Enter")
        try await terminal.waits(for: "gives it up")
        try await terminal.type("2")
        try await terminal.waits(for: "Action items")
        try await terminal.press("C-c")
        try await terminal.waits(for: "given up: reading")
        try await terminal.type(":import \(Self.documents)/minutes.pdf")
        try await terminal.press("Enter")
        try await terminal.waits(for: "gives it up")
        _ = try program.file("go", "")
        try await terminal.waits(for: "Review minutes.pdf")
      }
    }
  }

  @Test(arguments: [
    ("minutes.pdf", "/nowhere", 69, "apt-get install poppler-utils"),
    ("minutes.odt", "/nowhere", 69, "apt-get install pandoc"),
    ("encrypted.pdf", "/usr/bin", 65, "is encrypted"), ("encrypted.docx", "/usr/bin", 65, "is encrypted"),
  ])
  func theShellLearnsWhyThereIsNoText(
    _ name: String, _ folders: String, _ status: Int, _ words: String
  ) async throws {
    let result = try await run(
      .path(.init(BuiltProgram.path)), arguments: ["parse", "\(Self.documents)/\(name)"],
      environment: .inherit.updating(["PATH": folders]), output: .string(limit: 1 << 16),
      error: .string(limit: 1 << 16))
    #expect(result.terminationStatus == .exited(Int32(status)))
    #expect(result.standardError.hasPrefix("ecne: ") && result.standardError.contains(words))
  }

  @Test func whatWasStoredBeforeAnInterruptionStays() async throws {
    try await BuiltProgram.inFolder { program in
      let files = try program.documents(4)
      // Nobody writes to this one, so reading it does not end by itself.
      let endless = program.folder + "/endless.txt"
      _ = try await run(.name("mkfifo"), arguments: [endless], output: .discarded)
      let names = ([files[0], files[1], endless] + files[2...]).map { "'\($0)'" }.joined(separator: " ")
      try await TmuxTerminal.running("\(program.screens) import \(names)") { terminal in
        try await terminal.waits(for: "2/5 endless.txt")
        try await terminal.press("C-c")
        try await terminal.type("echo ended with $?")
        try await terminal.press("Enter")
        try await terminal.waits(for: "ended with 130")
      }
      #expect(try await program.run("meetings", "--plain").output.split(separator: "\n").count == 2)
      let again = try await program.run(["import"] + files)
      #expect(again.status == 0 && again.words.contains("4 documents: 2 stored, 2 unchanged"))
      #expect(try await program.run("meetings", "--plain").output.split(separator: "\n").count == 4)
      #expect(try await program.run("log", "--verify").status == 0)
    }
  }
}
