import Testing

/// The linkage board, through the real program in a real terminal.
@Suite(.serialized) struct BoardJourneyTests {
  /// Invented minutes with one statement.
  private let minutes = """
    MINUTES Second Meeting of the Journey Network 6 May 2021, from 10:00 to 16:30

    1. Contact points

    Latvia confirmed that its RAS contact point is a member of the national election network.

    2. Closing

    LV offered to host a workshop. Several Member States are in contact with the media platforms.
    """

  @Test func aStatusIsSetSeenOnMapAndTableAndTakenBack() async throws {
    try await BuiltProgram.inFolder { program in
      let file = try program.file("minutes.txt", minutes)
      try await program.run("import", file)
      try await TmuxTerminal.running(program.screens) { terminal in
        try await terminal.waits(for: "Second Meeting of the")
        try await terminal.type("3")
        try await terminal.waits(for: "1 proposed by minutes: P")
        try await terminal.type("/latvia")
        try await terminal.press("Enter")
        try await terminal.type(":status lin")
        try await terminal.press("Tab", "Enter", "C-u")
        try await terminal.type("6 May 2021")
        try await terminal.press("Enter")
        try await terminal.waits(for: "source (a letter")
        try await terminal.press("Tab")
        try await terminal.waits(for: "Enter takes its sentence")
        try await terminal.press("Enter", "Enter")
        try await terminal.waits(for: "item 1, 1 of 2")
        try await terminal.press("Enter")
        try await terminal.waits(for: "LV linked since 2021-05-06, note")
        try await terminal.press("Enter")
        try await terminal.waits(for: "set LV linked  (u undoes it)")
        let table = try await terminal.waits(for: "LV  Latvia          + linked       2021-05-06 M1v1.1#1")
        #expect(!table.contains("proposed by minutes"), "the sentence is decided")
        try await terminal.type("m")
        try await terminal.waits(for: "LV +")
        try await terminal.type("u")
        try await terminal.waits(for: "undo: set LV linked")
        try await terminal.waits(for: "1 proposed by minutes: P")
        try await terminal.waits(for: "LV ?")
        try await terminal.type("mq")
      }
      #expect(try await program.run("log", "--verify").status == 0)
    }
  }

  @Test func anotherQuestionHasItsOwnBoard() async throws {
    try await BuiltProgram.inFolder { program in
      let file = try program.file("minutes.txt", minutes)
      try await program.run("import", file)
      let asked = try await program.run(
        "question", "add", "media-contacts", "--title", "Is there a contact at each platform?",
        "--status", "yes:+:yes:favourable", "--status", "no:-:no", "--topic", "media platforms",
        "--phrase", "yes:in contact")
      #expect(asked.status == 0)
      try await TmuxTerminal.running(program.screens) { terminal in
        try await terminal.waits(for: "Second Meeting of the")
        try await terminal.type("3Q2")
        try await terminal.waits(for: "media-contacts as of")
        try await terminal.type("Vc+")
        try await terminal.press("Enter")
        try await terminal.type("a letter")
        try await terminal.press("Enter", "Enter")
        try await terminal.waits(for: "27 yes")
        try await terminal.type("uC")
        try await terminal.waits(for: "several yes")
        try await terminal.type("qQ1")
        try await terminal.waits(for: "Contact-point linkage as of")
      }
      let check = try await program.run("question", "check", "media-contacts", "--plain")
      #expect(check.status == 0 && check.output.contains("not yet shown"))
      #expect(try await program.run("undo").status == 0)
      #expect(try await program.run("question", "--plain").output.split(separator: "\n").count == 1)
    }
  }
}
