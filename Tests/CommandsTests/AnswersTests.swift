import Commands
import Testing

/// `ecne actions answer`, and what shows its answers.
@Suite struct AnswersTests {
  private func filled() throws -> Console {
    let console = try Console()
    _ = console.run("import", "-", input: Minutes.spring)
    return console
  }

  @Test func statesAnswerOneByOneInRangesAndAllTogether() throws {
    let text = try filled().transcript(
      ["actions", "accept", "A1"], ["actions", "answer", "A1", "EE-CY", "se", "--status", "done"],
      [
        "actions", "answer", "A1", "Latvia", "--status", "declined", "--since", "8 april 2024", "--source",
        "M1.3#1", "--note", "no money",
      ],
      ["actions", "show", "A1"], ["state", "BE"], ["actions", "ms:BE", "--plain"],
      ["actions", "ms:LV", "--plain"],
      ["log", "A1 LV"], ["undo"], ["actions", "done", "A1"],
      ["actions", "done", "A1", "--rest", "not_concerned"], ["actions", "show", "A1"], ["undo"],
      ["actions", "answer", "A1", "all", "--status", "open"], ["actions", "show", "A1"])
    try expectSnapshot(text, "answers")
  }

  @Test func theyAreADocument() throws {
    let console = try filled()
    _ = console.run("actions", "accept", "A1")
    let outcome = console.run("actions", "answer", "A1", "LV", "--status", "done", "--json")
    #expect(outcome.status == .success)
    #expect(outcome.data.split(separator: "\n").count { $0.contains("\"member_state\"") } == 27)
    #expect(outcome.data.contains("\"status\" : \"done\""))
  }

  @Test func whatIsNoAnswerIsRefused() throws {
    let text = try filled().transcript(
      ["actions", "answer", "A1", "LV", "--status", "done"], ["actions", "accept", "A1", "A2"],
      ["actions", "answer", "A9", "LV", "--status", "done"],
      ["actions", "answer", "A2", "LV", "--status", "done"],
      ["actions", "answer", "A1", "LV", "--status", "linked"],
      ["actions", "answer", "A1", "Latvja", "--status", "done"],
      ["actions", "answer", "A1", "FI-EE", "--status", "done"],
      ["actions", "answer", "A1", "UK", "--status", "done"],
      ["actions", "answer", "A1", "LV", "--status", "done", "--since", "+2w"],
      ["actions", "answer", "A1", "LV", "--status", "done", "--source", "M1.9#1"],
      ["actions", "answer", "A1", "LV", "--status", "done", "--if-revision", "1"],
      ["actions", "answer", "A1", "LV", "--status", "open", "--if-revision", "1"], ["log"])
    try expectSnapshot(text, "answers-refused")
  }
}
