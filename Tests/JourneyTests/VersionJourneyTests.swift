import Testing

/// Minutes that come a second time, through the real program in a real terminal.
@Suite(.serialized) struct VersionJourneyTests {
  private let draft = """
    MINUTES Second Meeting of the Journey Network 6 May 2021, from 10:00 to 16:30

    1. Welcome

    The Chair welcomed everybody.

    2. Contact points

    Estonia confirmed that its RAS contact point is a member of the national election network.

    Member States were invited to send examples by 1 June 2021. COM will circulate the slides.
    """

  @Test func aRevisionIsComparedReadAndDecided() async throws {
    try await BuiltProgram.inFolder { program in
      let first = try program.file("draft.txt", draft)
      let second = try program.file("revised.txt", draft.replacing("by 1 June", with: "by 8 June"))
      #expect(try await program.run("import", first).status == 0)
      #expect(try await program.run("actions", "accept", "A1", "A2").status == 0)
      #expect(try await program.run("import", second).status == 0)
      try await TmuxTerminal.running(program.screens) { terminal in
        try await terminal.waits(for: "Second Meeting of the")
        try await terminal.type("d")
        try await terminal.waits(for: "+ Member States were invited to send examples by 8 June 2021.")
        try await terminal.waits(for: "A1 open: its sentence was changed")
        try await terminal.type("j")
        try await terminal.press("Enter")
        try await terminal.waits(for: "(superseded)")
        try await terminal.type(":EE")
        try await terminal.press("Enter")
        try await terminal.waits(for: "proposed")
        try await terminal.type("+")
        try await terminal.waits(for: "accept EE linked")
        // A second process sees both at once, and takes one back.
        #expect(try await program.run("linkage", "--plain").output.contains("EE\t+\tlinked\t2021-05-06"))
        #expect(try await program.run("undo").status == 0)
        try await terminal.type("k")
        try await terminal.waits(untilGone: "accepted")
      }
      #expect(try await program.run("meetings", "version", "M1", "approved").status == 0)
      #expect(try await program.run("show", "M1v1").output.contains("superseded by version 2"))
      #expect(try await program.run("meetings", "withdraw", "M1", "--reason", "a test").status == 0)
      #expect(try await program.run("meetings", "--plain").output.isEmpty)
      #expect(try await program.run("undo").status == 0)
      #expect(try await program.run("log", "--verify").status == 0)
    }
  }
}
