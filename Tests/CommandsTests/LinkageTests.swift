import Commands
import Testing

@Suite struct LinkageTests {
  private func filled() throws -> Console {
    let console = try Console()
    _ = console.run("import", "-", input: Minutes.spring)
    return console
  }

  @Test func theBoardShowsWhatIsRecorded() throws {
    let text = try filled().transcript(
      ["linkage", "set", "EE", "Latvia", "--status", "linked", "--since", "12.3.2024", "--source", "M1.2#1"],
      [
        "linkage", "set", "LV", "--status", "=", "--since", "2024-06-01", "--source", "letter of 3 June 2024",
        "--note", "the office was merged",
      ],
      ["linkage"], ["linkage", "--as-of", "2024-05-31", "--plain"], ["linkage", "history", "LV"],
      ["linkage", "history", "LV", "--json"], ["linkage", "history", "BE"], ["log", "LV"])
    try expectSnapshot(text, "linkage")
  }

  @Test(arguments: [("2019-04-04", 28), ("2020-02-01", 27), ("2013-06-30", 27)])
  func theBoardHasTheMembersOfItsDate(_ day: String, _ count: Int) throws {
    let outcome = try filled().run("linkage", "--as-of", day, "--plain")
    #expect(outcome.data.split(separator: "\n").count == count)
    #expect(outcome.data.split(separator: "\n").allSatisfy { $0.contains("not stated") })
  }

  @Test func theBoardIsADocument() throws {
    let outcome = try filled().run("linkage", "--as-of", "2020-02-01", "--json")
    try expectSnapshot(outcome.data, "linkage-json")
  }

  @Test func claimsAreHeldAgainstTheBoardOfTheirDate() throws {
    let console = try Console()
    _ = console.run("import", "-", input: Minutes.claiming)
    let set = ["linkage", "set", "--since", "2024-03-12", "--source", "a letter", "--status"]
    let text = console.transcript(
      ["linkage", "check"], set + ["establishing", "EE", "LV", "LT"], set + ["not_linked", "BE"],
      ["linkage", "check", "--meeting", "#3"], ["linkage", "check", "--json"],
      ["linkage", "check", "--meeting", "M9"])
    try expectSnapshot(text, "linkage-check")
  }

  @Test func theBoardIsAMap() throws {
    let console = try filled()
    _ = console.run(
      "linkage", "set", "EE", "PT", "--status", "linked", "--since", "2019-04-04", "--source", "a letter")
    try expectSnapshot(
      console.transcript(["linkage", "map", "--as-of", "2019-04-04"], ["linkage", "map"]), "linkage-map")
  }

  @Test func theBoardIsChosenFromAndSorted() throws {
    let text = try filled().transcript(
      [
        "linkage", "set", "LV", "EE", "EE", "--status", "linked", "--since", "12.3.2024", "--source",
        "M1.2#1",
      ],
      ["linkage", "set", "BE", "--status", "same", "--since", "2024-06-01", "--source", "a letter"],
      ["linkage", "--status", "linked", "--status", "="], ["linkage", "--status", "not_linked"],
      ["linkage", "--sort", "date", "--status", "same", "--status", "linked", "--plain"],
      ["linkage", "--known-at", "2", "--status", "same", "--status", "linked", "--plain"],
      ["linkage", "--as-of", "2024-06-01", "--known-at", "2025-09-30", "--status", "same"])
    try expectSnapshot(text, "linkage-chosen")
  }

  @Test func whatCannotBeIsRefused() throws {
    let set = ["linkage", "set", "--status", "linked", "--source"]
    let text = try filled().transcript(
      set + ["a letter", "--since", "2021-01-01", "UK"], set + ["M1.9#1", "--since", "2024-03-12", "EE"],
      set + ["M1.2", "--since", "2024-03-12", "EE"], set + ["a letter", "--since", "2025-10-02", "EE"],
      set + ["a letter", "--since", "2013-06-30", "HR"],
      set + ["a letter", "--since", "2024-03-12", "Atlantis"],
      set + ["", "--since", "2024-03-12", "EE"], ["linkage", "--as-of", "2025-10-02"],
      ["linkage", "--known-at", "2025-10-02"], ["linkage", "--status", "maybe"],
      ["linkage", "history", "EE"],
      ["log"])
    try expectSnapshot(text, "linkage-refused")
  }

  @Test func whatMinutesStateIsAcceptedOrRejected() throws {
    let console = try Console()
    _ = console.run("import", "-", input: Minutes.spring)
    let text = console.transcript(
      ["linkage", "history", "--proposed"], ["linkage", "accept", "E1"], ["linkage", "accept", "E1"],
      ["linkage", "reject", "--meeting", "M1"], ["linkage", "--plain"], ["linkage", "history"],
      ["linkage", "history", "--proposed"], ["undo"], ["linkage", "accept", "--meeting", "#3", "--json"],
      ["linkage", "accept", "--meeting", "#3"], ["linkage", "accept"], ["linkage", "accept", "E99"],
      ["linkage", "reject", "EE"])
    try expectSnapshot(text, "linkage-decisions")
  }
}
