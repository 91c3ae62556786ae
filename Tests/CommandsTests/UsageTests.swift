import Commands
import Testing

@Suite struct UsageTests {
  @Test(arguments: [
    ["nonsense"], ["meetings", "--nonsense"], ["--archive"], ["meetings", "--json", "--plain"], ["agenda"],
    ["agenda", "foo"], ["actions", "done", "7"], ["actions", "drop", "A1"],
    ["actions", "list", "--status", "old"],
    ["linkage", "history", "Atlantis"], ["log", "--head", "00"], ["log", "--since", "soon"],
    ["linkage", "set", "EE", "--status", "friendly", "--since", "today", "--source", "letter"],
    ["linkage", "set", "EE", "--status", "linked", "--since", "31.2.2024", "--source", "letter"],
    ["actions", "add", "Write"], ["actions", "add", "--meeting", "M1"], ["search", "x", "--limit", "0"],
  ])
  func aWordThatIsNotUnderstoodIsRefused(_ arguments: [String]) throws {
    let console = try Console()
    let outcome = console.run(arguments)
    #expect(outcome.status == .usage)
    #expect(outcome.words.hasPrefix("ecne: "))
    #expect(outcome.data.isEmpty)
  }

  @Test func helpIsData() throws {
    let outcome = try Console().run("help")
    #expect(outcome.status == .success)
    #expect(outcome.data.hasPrefix("OVERVIEW: Minutes"))
    #expect(outcome.words.isEmpty)
  }
}
