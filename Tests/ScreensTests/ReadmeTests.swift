import FoundationEssentials
import Screens
import Testing

@Suite struct ReadmeTests {
  @Test func theReadmesKeysAreTheKeyTable() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let table = KeyMap.standard.markdown
    #expect(readme.contains(table), "put this into the README:\n\(table)")
  }
}
