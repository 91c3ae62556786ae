import FoundationEssentials
import TerminalUI
import Testing

/// Whole journeys of a user, through the real program in a real terminal.
@Suite(.serialized) struct ScreenJourneyTests {
  /// Invented minutes with two requests.
  private let minutes = """
    MINUTES Second Meeting of the Journey Network 6 May 2021, from 10:00 to 16:30

    1. Welcome

    The Chair welcomed everybody.

    2. Ballot design

    COM presented a study. Member States were invited to send examples by 1 June.

    2. Closing

    LV offered to host a workshop.
    """

  @Test func whatIsTickedStaysTickedAndOthersSeeIt() async throws {
    try await BuiltProgram.inFolder { program in
      let file = try program.file("minutes.txt", minutes)
      #expect(try await program.run("import", file).status == 0)
      try await TmuxTerminal.running(program.screens) { terminal in
        try await terminal.waits(for: "Second Meeting of the")
        try await terminal.press("Enter")
        try await terminal.waits(for: "2 (2nd)")
        try await terminal.type("j")
        try await terminal.press("Enter")
        try await terminal.waits(for: "item 2, 2 of 3")
        try await terminal.type(")+")
        try await terminal.waits(for: "accept A1")
        try await terminal.type("2x")
        try await terminal.waits(for: "27 of 27 answers to A1 are missing")
        try await terminal.type("l")
        try await terminal.waits(for: "[x] A1")
        // A second process sees it at once, and this one sees what the second did.
        #expect(try await program.run("actions", "list", "--plain").output.contains("A1\tdone"))
        #expect(try await program.run("actions", "accept", "A2").status == 0)
        try await terminal.type("j")
        try await terminal.waits(for: "[ ] A2")
        try await terminal.type("qq")
        try await terminal.waits(untilGone: "[ ] A2")
      }
      try await TmuxTerminal.running(program.screens) { terminal in
        try await terminal.waits(for: "Second Meeting of the")
        try await terminal.type("2")
        try await terminal.waits(for: "[x] A1")
        try await terminal.type("uu")
        try await terminal.waits(for: "undo:")
      }
      #expect(try await program.run("log", "--verify").status == 0)
    }
  }

  @Test func whatIsRememberedForAUserOutlastsTheProgram() async throws {
    try await BuiltProgram.inFolder { program in
      let file = try program.file("minutes.txt", minutes)
      #expect(try await program.run("import", file).status == 0)
      let screens = "HOME='\(program.folder)' \(program.screens)"
      try await TmuxTerminal.running(screens) { terminal in
        try await terminal.waits(for: "Second Meeting of the")
        try await terminal.type("2fis:proposed")
        try await terminal.press("Enter")
        try await terminal.type(":save waiting")
        try await terminal.press("Enter")
        try await terminal.waits(for: "saved as @waiting")
        try await terminal.type("q")
        try await terminal.waits(untilGone: "Action items")
      }
      try await TmuxTerminal.running(screens) { terminal in
        try await terminal.waits(for: "Second Meeting of the")
        try await terminal.type(":")
        try await terminal.press("Up")
        try await terminal.waits(for: ":save waiting")
        try await terminal.press("Escape")
        try await terminal.type("W")
        try await terminal.waits(for: "New since")
        try await terminal.type("qq")
        try await terminal.waits(untilGone: "Second Meeting of the")
      }
      #expect(try await program.run("filters", "--plain").output == "waiting\tis:proposed\n")
      let names = try FileManager.default.contentsOfDirectory(atPath: program.folder + "/.local/state/ecne")
      // The program that has just left the terminal may still be putting a file in its place.
      #expect(Set(names.filter { !$0.hasPrefix(".") }) == ["filters", "history", "lock", "visits"])
    }
  }

  @Test func anAddressOpensInTheBrowserOfTheDesktop() async throws {
    try await BuiltProgram.inFolder { program in
      let file = try program.file(
        "minutes.txt", minutes + "\n\nThe slides are at https://slides.example/ballot.\n")
      #expect(try await program.run("import", file).status == 0)
      let opener = try program.file("xdg-open", "#!/bin/sh\necho \"opened $1\" > '\(program.folder)/page'\n")
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: opener)
      let desktop = "PATH='\(program.folder)':$PATH DISPLAY=:9 SSH_CONNECTION= \(program.screens)"
      let page = "until [ -s '\(program.folder)/page' ]; do :; done; cat '\(program.folder)/page'"
      try await TmuxTerminal.running("\(desktop); \(page)") { terminal in
        try await terminal.waits(for: "Second Meeting of the")
        try await terminal.type("I")
        try await terminal.waits(for: "slides.example/ballot")
        try await terminal.type("O")
        try await terminal.waits(for: "opened in the browser")
        try await terminal.press("Enter")
        try await terminal.waits(for: "The slides are at")
        try await terminal.type("qqqq")
        try await terminal.waits(for: "opened https://slides.example/ballot")
      }
    }
  }

  @Test(arguments: ["vt100", "xterm-256color", "linux"])
  func everyTerminalIsUsable(_ term: String) async throws {
    try await TmuxTerminal.running("TERM=\(term) '\(BuiltProgram.path)' demo; echo left $?") { terminal in
      try await terminal.waits(for: "SAMPLE DATA")
      try await terminal.press("NPage")
      try await terminal.press("Enter")
      try await terminal.waits(for: "item")
      try await terminal.type("q3")
      try await terminal.waits(for: "not stated")
      try await terminal.type("q")
      try await terminal.waits(for: "left 0")
    }
  }

  @Test func resizingAtAnyMomentKeepsThePlace() async throws {
    try await TmuxTerminal.running("'\(BuiltProgram.path)' demo") { terminal in
      try await terminal.waits(for: "SAMPLE DATA")
      try await terminal.type("3jjj")
      for (columns, rows) in [(40, 10), (20, 5), (150, 50), (80, 24)] {
        try await terminal.resize(to: Size(columns: columns, rows: rows))
        try await terminal.waits(for: columns < 40 ? "ecne needs" : "Contact-point")
      }
      try await terminal.waits(for: "4 of 27")
      try await terminal.type("q")
    }
  }

  @Test(arguments: [("TERM", 143), ("HUP", 129), ("INT", 130), ("ABRT", 134), ("SEGV", 139)])
  func theTerminalIsGivenBackHoweverItEnds(_ signal: String, _ status: Int) async throws {
    // Swift's own report of a crash would wait for a key.
    let command = "SWIFT_BACKTRACE=enable=no '\(BuiltProgram.path)' demo; echo \"status $?\""
    try await TmuxTerminal.running(command) { terminal in
      try await terminal.waits(for: "SAMPLE DATA")
      #expect(try await terminal.mode("alternate_on") == "1")
      try await terminal.signal(signal)
      try await terminal.waits(for: "status \(status)")
      #expect(try await terminal.mode("alternate_on") == "0")
      #expect(try await terminal.mode("cursor_flag") == "1")
      #expect(try await terminal.mode("mouse_any_flag") == "0")
      try await terminal.type("echo heard")
      try await terminal.press("Enter")
      try await terminal.waits(for: "\nheard")
    }
  }

  @Test func withoutAnArchiveItSaysWhereItLookedAndOffersTheDemo() async throws {
    try await BuiltProgram.inFolder { program in
      try await TmuxTerminal.running(program.screens, size: Size(columns: 160, rows: 24)) { terminal in
        let screen = try await terminal.waits(for: "There is no archive at")
        #expect(screen.contains(program.archive))
        try await terminal.type("d")
        try await terminal.waits(for: "SAMPLE DATA")
        try await terminal.type("q")
        try await terminal.waits(untilGone: "SAMPLE DATA")
      }
      #expect(!FileManager.default.fileExists(atPath: program.archive))
    }
  }
}
