import Commands
import Testing

@Suite struct MeetingsTests {
  private func filled() throws -> Console {
    let console = try Console()
    for text in [Minutes.spring, Minutes.autumn] { _ = console.run("import", "-", input: text) }
    return console
  }

  @Test func listsAreForPeople() throws {
    let text = try filled().transcript(
      ["meetings"], ["agenda", "M1"], ["agenda", "#4"], ["show", "2024-03-12"], ["show", "M1.2"],
      ["show", "M1v1.3#1"], ["search", "contact", "poi"], ["search", "no such words"])
    try expectSnapshot(text, "meetings")
  }

  @Test func listsAreForPrograms() throws {
    let text = try filled().transcript(
      ["meetings", "--json"], ["agenda", "M1", "--json"], ["show", "M1.3", "--json"],
      ["search", "coffee", "--json"], ["search", "no such words", "--json"])
    try expectSnapshot(text, "meetings-json")
  }

  @Test func linesAreSeparatedByTabs() throws {
    let text = try filled().transcript(
      ["meetings", "--plain"], ["agenda", "M1", "--plain"], ["show", "M1.3", "--plain"],
      ["search", "coffee", "--plain"])
    try expectSnapshot(text, "meetings-plain")
  }

  @Test func withdrawnOnesAreListedWhereTheyAreAskedFor() throws {
    let console = try filled()
    _ = console.run("meetings", "withdraw", "M1", "--reason", "imported twice")
    #expect(console.run("meetings", "--plain").data.split(separator: "\n").count == 1)
    let listed = console.run("meetings", "list", "--withdrawn", "--plain").data.split(separator: "\n")
    #expect(listed.count == 2 && listed[1].hasSuffix("\timported twice"))
    let document = console.run("meetings", "list", "--withdrawn", "--json").data
    #expect(document.contains("\"withdrawn\" : \"imported twice\""))
    #expect(document.contains("\"withdrawn\" : null"))
  }

  @Test(arguments: [
    ["agenda", "M9"], ["agenda", "#9"], ["show", "2020-01-01"], ["show", "M1.9"], ["show", "M1.1#9"],
    ["show", "M1v9.1"],
  ])
  func whatIsNotThereIsSaidSo(_ arguments: [String]) throws {
    let outcome = try filled().run(arguments)
    #expect(outcome.status == .noInput)
    #expect(outcome.data.isEmpty)
    #expect(outcome.words.contains("'ecne ") || outcome.words.contains("version"))
  }

  @Test func aDateIsTakenAsTyped() throws {
    let outcome = try filled().run("agenda", "2 October 2024")
    #expect(outcome.status == .success)
    #expect(outcome.words == "ecne: 2 October 2024 is understood as 2024-10-02\n")
  }
}
