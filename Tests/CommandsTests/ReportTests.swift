import Commands
import Testing

@Suite struct ReportTests {
  private func filled() throws -> Console {
    let console = try Console()
    _ = console.run("import", "-", input: Minutes.spring)
    let set = ["linkage", "set", "--since", "2024-03-12", "--status"]
    _ = console.run(set + ["linked", "--source", "M1.2#1", "EE", "LV"])
    _ = console.run(set + ["same", "--source", "letter <b>&\"no, 7\"|", "BE", "--note", "=1+1 *kept*"])
    _ = console.run(
      "linkage", "set", "--since", "2025-02-01", "--status", "not_linked", "--source", "a letter", "LV")
    return console
  }

  @Test(arguments: ["text", "markdown", "html", "csv", "json"])
  func theBoardIsWrittenInEveryFormat(_ format: String) throws {
    let console = try filled()
    let report = ["report", "board", "--format", format, "--date", "2025-03-01", "--since", "2024-12-31"]
    let outcome = console.run(report)
    #expect(outcome.status == .success && outcome.words.isEmpty)
    try expectSnapshot(outcome.data, "report-board-\(format)")
    #expect(console.run(report) == outcome, "the same bytes every time")
  }

  @Test func datesThatCannotBeAreRefused() throws {
    let text = try filled().transcript(
      ["report", "board", "--date", "2025-10-02"],
      ["report", "board", "--date", "2024-01-01", "--since", "2024-01-02"],
      ["report", "board", "--format", "pdf"])
    try expectSnapshot(text, "report-refused")
  }

  @Test func nothingChangedIsSaid() throws {
    let outcome = try filled().run(
      "report", "board", "--date", "2025-03-01", "--since", "2025-03-01", "--format", "markdown")
    #expect(outcome.data.hasSuffix("## Changes from 2025-03-01 to 2025-03-01\n\nnone\n"))
  }

  @Test func progressIsReported() throws {
    let console = try Console()
    _ = console.run("import", "-", input: Minutes.spring)
    _ = console.run("import", "-", input: Minutes.withTable)
    _ = console.run("actions", "accept", "A1", "A2")
    _ = console.run("actions", "done", "A1", "--rest", "leave")
    try expectSnapshot(
      console.transcript(
        ["report", "progress"], ["report", "progress", "--format", "csv"],
        ["report", "progress", "--format", "json"], ["report", "progress", "--format", "html"],
        ["report", "progress", "--date", "2025-09-30", "--format", "csv"]),
      "report-progress")
  }
}
