import Commands
import Testing

@Suite struct ThemesCommandTests {
  @Test func everyThemeIsListedAndCanBeChosen() async throws {
    let console = try Console()
    let names = await console.run("themes", "--plain").data.split(separator: "\n").map(String.init)
    #expect(names == ["dark", "light", "high-contrast"])
    for name in names {
      #expect(await console.run("demo", "--theme", name, "--print").status == .success)
    }
    let unknown = await console.run("demo", "--theme", "sepia", "--print")
    #expect(unknown.status == .usage)
    #expect(unknown.words.contains("sepia"))
  }
}
