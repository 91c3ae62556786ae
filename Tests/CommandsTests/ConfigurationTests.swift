import Commands
import Testing

@Suite struct ConfigurationTests {
  private func console(configured text: String) throws -> Console {
    let console = try Console()
    _ = try console.subfolder(".config/ecne")
    _ = try console.file(".config/ecne/config.toml", text)
    return console
  }

  @Test func settingsAreRead() throws {
    let console = try console(configured: "own_state = \"Latvia\" # ours\ntheme = \"light\"\n")
    #expect(console.run("demo", "--print").status == .success)
  }

  @Test(arguments: [
    ("own_state = \"Lativa\"", "own_state: 'Lativa' is no Member State; did you mean Latvia?"),
    ("own_state = 7", "own_state: must be a text in quotes"),
    ("own_stat = \"LV\"", "own_stat is no setting; settings are own_state and theme"),
    ("theme = \"sepia\"", "there is no theme 'sepia'"),
    ("own_state = \"LV", "config.toml:1:"),
  ])
  func aWrongSettingIsTold(text: String, words: String) throws {
    let outcome = try console(configured: text).run("demo", "--print")
    #expect(outcome.status == .configuration)
    #expect(outcome.words.contains(words), "\(outcome.words)")
  }

  @Test func theEnvironmentCountsBeforeTheFileAndAnOptionBeforeBoth() throws {
    let console = try console(configured: "theme = \"sepia\"")
    let environment = ["ECNE_THEME": "light", "ECNE_OWN_STATE": "XX"]
    let outcome = console.run(["demo", "--print"], environment: environment)
    #expect(outcome.words.contains("ECNE_OWN_STATE: 'XX' is no Member State"))
    #expect(console.run(["demo", "--print", "--theme", "dark"]).status == .success)
    #expect(console.run("demo", "--print", "--own-state", "XX").status == .usage)
  }
}
