import Commands
import Testing

@Suite struct ThemesCommandTests {
  @Test func everyThemeIsListedAndCanBeChosen() throws {
    let console = try Console()
    let names = console.run("themes", "--plain").data.split(separator: "\n").map(String.init)
    #expect(names == ["dark", "light", "high-contrast"])
    for name in names {
      #expect(console.run("demo", "--theme", name, "--print").status == .success)
    }
    let unknown = console.run("demo", "--theme", "sepia", "--print")
    #expect(unknown.status == .usage)
    #expect(unknown.words.contains("sepia"))
  }
}
