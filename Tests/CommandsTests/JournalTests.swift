import Commands
import Foundation
import Testing

@Suite struct JournalTests {
  private func filled() async throws -> Console {
    let console = try Console()
    _ = await console.run("import", "-", input: Minutes.spring)
    return console
  }

  @Test func whatWasDoneIsUndoneAndRedone() async throws {
    let text = try await filled().transcript(
      ["actions", "accept", "A1"], ["actions", "done", "A1"], ["undo"], ["undo"], ["undo"], ["redo"],
      ["redo"],
      ["redo"], ["actions", "list", "--status", "done"], ["log"], ["log", "A1"])
    try expectSnapshot(text, "journal")
  }

  @Test func theJournalIsADocument() async throws {
    let text = try await filled().transcript(
      ["actions", "accept", "A1"], ["log", "A1", "--json"], ["undo", "--json"],
      ["log", "--who", "nobody", "--json"])
    try expectSnapshot(text, "journal-json")
  }

  @Test func theJournalIsChosenFrom() async throws {
    let console = try await filled()
    _ = await console.run("actions", "accept", "A1")
    #expect(await console.run("log", "--plain", "--who", "lea").data.contains("accept A1"))
    #expect(await console.run("log", "--plain", "--since", "tomorrow").data.isEmpty)
    #expect(await console.run("log", "--plain", "--since", "today").data.contains("accept A1"))
    #expect(!(await console.run("log", "--plain", "M1").data.contains("accept A1")))
  }

  @Test func theHeadProvesThatNothingWasAltered() async throws {
    let console = try await filled()
    let before = await console.run("log", "--verify")
    #expect(before.status == .success)
    let head = before.data.trimmingCharacters(in: .newlines)
    #expect(head.count == 64)
    _ = await console.run("actions", "accept", "A1")
    #expect(await console.run("log", "--verify", "--head", head).status == .success)
    let other = await console.run("log", "--verify", "--head", String(head.reversed()), "--json")
    #expect(other.status == .negative)
    #expect(other.data.contains("\"intact\" : false"))
  }

  @Test func undoStopsWhereSomebodyElseWent() async throws {
    let console = try await filled()
    _ = await console.run("actions", "accept", "A1")
    let other = try Console(account: "max", folder: console.folder)
    _ = await other.run("actions", "done", "A1")
    let outcome = await console.run("undo")
    #expect(outcome.status == .negative)
    #expect(outcome.words.contains("max has changed A1 since"))
  }
}
