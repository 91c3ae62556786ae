import Commands
import Testing

@Suite struct StartTests {
  @Test func whatConcernsAStateIsShown() throws {
    let console = try Console()
    _ = console.run("import", "-", input: Minutes.spring)
    _ = console.run("actions", "accept", "A1")
    _ = console.run("meetings", "add", "--date", "2025-11-04", "--title", "Autumn meeting")
    try expectSnapshot(
      console.transcript(
        ["start"], ["start", "Estonia"], ["start", "EE", "--plain"], ["start", "XX"],
        ["start", "EE", "--json"]), "start")
    let own = console.run(["start", "--plain"], environment: ["ECNE_OWN_STATE": "GR"])
    #expect(own.status == .success && own.data.hasPrefix("A1\t"))
  }

  @Test func theScreensBeginWithTheStateOfTheConfiguration() throws {
    let console = try Console()
    _ = console.run("import", "-", input: Minutes.spring)
    _ = try console.subfolder(".config/ecne")
    _ = try console.file(".config/ecne/config.toml", "own_state = \"LV\"")
    #expect(console.run("--print").data.contains(" LV Latvia"))
    #expect(console.run("--print", "--own-state", "EE").data.contains(" EE Estonia"))
  }
}
