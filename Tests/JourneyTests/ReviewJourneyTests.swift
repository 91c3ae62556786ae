import FoundationEssentials
import TerminalUI
import Testing

/// Importing at a terminal, through the real program.
@Suite(.serialized) struct ReviewJourneyTests {
  /// Invented minutes whose date was misprinted and one heading of which carries no number.
  private let minutes = """
    MINUTES Third Meeting of the Journey Network 7 June 2012

    1. Welcome

    The Chair welcomed everybody.

    Ballot design

    COM presented a study. Member States were invited to send examples by 1 September.

    2. Closing

    LV offered to host a workshop.
    """

  private func importing(_ file: String, to program: BuiltProgram) -> String {
    "'\(BuiltProgram.path)' import --archive '\(program.archive)' '\(file)'; echo \"status $?\""
  }

  @Test func whatIsMendedIsStoredAndShown() async throws {
    try await BuiltProgram.inFolder { program in
      let file = try program.file("minutes.txt", minutes)
      try await TmuxTerminal.running(
        importing(file, to: program), size: Size(columns: 160, rows: 30)
      ) { terminal in
        try await terminal.waits(for: "Review minutes.txt")
        try await terminal.type("/ballot")
        try await terminal.press("Enter")
        try await terminal.type("H")
        try await terminal.waits(for: "label (3.1")
        try await terminal.press("Enter")
        try await terminal.waits(for: "title: Ballot design")
        try await terminal.press("Enter", "Enter")
        try await terminal.waits(for: "#       * Ballot design")
        try await terminal.press("Tab")
        try await terminal.type("gjjj")
        try await terminal.press("Enter", "C-u")
        try await terminal.type("7 june 2022")
        try await terminal.press("Enter")
        try await terminal.waits(for: "date: 2022-06-07")
        try await terminal.type("/workshop")
        try await terminal.press("Enter")
        try await terminal.type("-")
        try await terminal.waits(for: "[-]")
        try await terminal.type("w")
        try await terminal.waits(for: "status 0")
        #expect(try await terminal.mode("alternate_on") == "0")
        #expect(try await terminal.screen().contains("stored as M1"))
      }
      #expect(try await program.run("agenda", "M1").output.contains("Ballot design"))
      #expect(try await program.run("meetings", "--plain").output.contains("2022-06-07"))
      #expect(try await !program.run("actions", "--plain").output.contains("proposed\tLV"))
    }
  }

  @Test func leavingLeavesNoTrace() async throws {
    try await BuiltProgram.inFolder { program in
      let file = try program.file("minutes.txt", minutes)
      try await TmuxTerminal.running(
        importing(file, to: program), size: Size(columns: 160, rows: 30)
      ) { terminal in
        try await terminal.waits(for: "Review minutes.txt")
        try await terminal.type("Xq")
        try await terminal.waits(for: "What was mended is not stored")
        try await terminal.type("d")
        try await terminal.waits(for: "status 0")
        #expect(try await terminal.screen().contains("nothing stored"))
        #expect(try await terminal.mode("alternate_on") == "0")
        #expect(try await terminal.mode("cursor_flag") == "1")
      }
      let left = try FileManager.default.contentsOfDirectory(atPath: program.folder)
      #expect(left == ["minutes.txt"])
    }
  }

  @Test func theScreensGoOnWhileALongTextIsUnderstood() async throws {
    try await BuiltProgram.inFolder { program in
      try await program.importDocument()
      let paragraph = "Member States were invited to send examples by 1 June. COM presented a study.\n\n"
      let long = try program.file(
        "long.txt", InventedMinutes.text(2) + "\n\n" + String(repeating: paragraph, count: 25_000))
      try await TmuxTerminal.running(program.screens) { terminal in
        try await terminal.waits(for: "1 of")
        try await terminal.type(":import \(long)")
        try await terminal.press("Enter")
        try await terminal.waits(for: "understanding long.txt")
        try await terminal.type("?")
        try await terminal.waits(for: "Help")
        try await terminal.press("C-c")
        try await terminal.waits(for: "given up: understanding long.txt")
      }
    }
  }
}
