import Commands
import Foundation
import Testing

@Suite struct JournalTests {
  private func filled() throws -> Console {
    let console = try Console()
    _ = console.run("import", "-", input: Minutes.spring)
    return console
  }

  @Test func whatWasDoneIsUndoneAndRedone() throws {
    let text = try filled().transcript(
      ["actions", "accept", "A1"], ["actions", "done", "A1"], ["undo"], ["undo"], ["undo"], ["redo"],
      ["redo"],
      ["redo"], ["actions", "list", "--status", "done"], ["log"], ["log", "A1"])
    try expectSnapshot(text, "journal")
  }

  @Test func theJournalIsADocument() throws {
    let text = try filled().transcript(
      ["actions", "accept", "A1"], ["log", "A1", "--json"], ["undo", "--json"],
      ["log", "--who", "nobody", "--json"])
    try expectSnapshot(text, "journal-json")
  }

  @Test func theJournalIsChosenFrom() throws {
    let console = try filled()
    _ = console.run("actions", "accept", "A1")
    #expect(console.run("log", "--plain", "--who", "lea").data.contains("accept A1"))
    #expect(console.run("log", "--plain", "--since", "tomorrow").data.isEmpty)
    #expect(console.run("log", "--plain", "--since", "today").data.contains("accept A1"))
    #expect(!(console.run("log", "--plain", "M1").data.contains("accept A1")))
  }

  @Test func theHeadProvesThatNothingWasAltered() throws {
    let console = try filled()
    let before = console.run("log", "--verify")
    #expect(before.status == .success)
    let head = before.data.trimmingCharacters(in: .newlines)
    #expect(head.count == 64)
    _ = console.run("actions", "accept", "A1")
    #expect(console.run("log", "--verify", "--head", head).status == .success)
    let other = console.run("log", "--verify", "--head", String(head.reversed()), "--json")
    #expect(other.status == .negative)
    #expect(other.data.contains("\"intact\" : false"))
  }

  @Test func undoStopsWhereSomebodyElseWent() throws {
    let console = try filled()
    _ = console.run("actions", "accept", "A1")
    let other = try Console(account: "max", folder: console.folder)
    _ = other.run("actions", "done", "A1", "--rest", "leave")
    let outcome = console.run("undo")
    #expect(outcome.status == .negative)
    #expect(outcome.words.contains("max has changed A1 since"))
  }
}
