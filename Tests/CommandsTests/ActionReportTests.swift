import Commands
import Testing

@Suite struct ActionReportTests {
  private func filled() throws -> Console {
    let console = try Console()
    _ = console.run("import", "-", input: Minutes.spring)
    _ = console.run(["meetings", "add", "--date", "2025-12-03"])
    _ = console.run("actions", "accept", "A1", "A2")
    _ = console.run("actions", "assign", "A1", "LV", "COM", "\"the hosts; a, b\"")
    _ = console.run("actions", "done", "A2", "--evidence", "=HYPERLINK \"x\"")
    _ = console.run(
      "actions", "add", "Book <b>two</b> rooms, *soon*", "--meeting", "M1", "--due", "2025-10-08")
    return console
  }

  @Test(arguments: ["text", "markdown", "html", "csv", "json", "icalendar"])
  func everyFormatIsTheSameBytesEveryTime(_ format: String) throws {
    let console = try filled()
    let report = ["report", "actions", "--format", format, "--date", "2025-10-01"]
    let outcome = console.run(report)
    #expect(outcome.status == .success && outcome.words.isEmpty)
    try expectSnapshot(outcome.data, "report-actions-\(format)")
    #expect(console.run(report) == outcome)
  }

  @Test func reportsAreForMailsMeetingsAndFiles() throws {
    let console = try filled()
    let text = console.transcript(
      ["report", "owners"], ["report", "arising"], ["report", "meeting", "M1"],
      ["report", "actions", "is:done", "--group-by", "owner"], ["report", "actions", "is:dropped"],
      ["report", "actions", "is:opne"], ["report", "meeting", "M2"],
      ["report", "owners", "--output", "/nowhere/at/all.txt"], ["report", "board", "--format", "icalendar"])
    try expectSnapshot(text, "report-actions-kinds")
    let path = console.folder.appending(path: "owners.csv").path
    #expect(console.run("report", "owners", "--format", "csv", "--output", path).status == .success)
    #expect(try console.contents(of: console.folder.path).contains("owners.csv"))
  }
}
