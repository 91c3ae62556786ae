import Commands
import Testing

@Suite struct ActionsTests {
  private func filled() throws -> Console {
    let console = try Console()
    _ = console.run("import", "-", input: Minutes.spring)
    return console
  }

  @Test func anItemGoesItsWay() throws {
    let text = try filled().transcript(
      ["actions"], ["actions", "accept", "A1", "A2"], ["actions", "done", "A1"], ["actions", "done", "A1"],
      ["actions", "reopen", "A1"], ["actions", "drop", "A2", "--reason", "the slides are confidential"],
      ["actions", "show", "A2"], ["actions", "list", "--status", "open"],
      ["actions", "list", "--owner", "eeas"],
      ["actions", "--plain"], ["actions", "--json"])
    try expectSnapshot(text, "actions")
  }

  @Test func anItemIsAdded() throws {
    let text = try filled().transcript(
      [
        "actions", "add", "Thank the delegation", "--source", "M1.3#1", "--quote", "coffee", "--owner", "COM",
      ],
      ["actions", "add", "Book the room", "--meeting", "#3", "--due", "+2w", "--force", "wish"],
      ["actions", "show", "A3"], ["actions", "show", "A4"])
    try expectSnapshot(text, "actions-add")
  }

  @Test func whatIsNotThereIsRefused() throws {
    let text = try filled().transcript(
      ["actions", "show", "A9"], ["actions", "accept", "A1", "A9"], ["actions", "list", "--meeting", "M9"],
      ["actions", "add", "--source", "M1.9#1"], ["actions", "add", "--source", "M1.3"],
      ["actions", "add", "--source", "M1.3#1", "--quote", "no such words"], ["log"])
    try expectSnapshot(text, "actions-refused")
  }

  @Test func aChangeMadeMeanwhileIsNotOverwritten() throws {
    let console = try filled()
    _ = console.run("actions", "accept", "A1")
    let outcome = console.run("actions", "done", "A1", "--if-revision", "1")
    #expect(outcome.status == .temporary)
    #expect(console.run("actions", "done", "A1", "--if-revision", "2").status == .success)
  }
}
