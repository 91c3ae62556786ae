import Commands
import Testing

@Suite struct StateTests {
  @Test func aStateIsShownWithAllThatIsKnownOfIt() throws {
    let console = try Console()
    _ = console.run("import", "-", input: Minutes.spring)
    _ = console.run(
      "import", "-", input: Minutes.autumn + "\n\n2. Tour de table\n\nThe Latvian delegation spoke first.\n")
    _ = console.run(
      "linkage", "set", "LV", "--status", "linked", "--since", "2024-03-12", "--source", "M1.2#1")
    let text = console.transcript(
      ["state", "LV"], ["state", "latvia", "--plain"], ["state", "LV", "--json"], ["state", "UK"],
      ["state", "Atlantis"])
    try expectSnapshot(text, "state")
  }
}
