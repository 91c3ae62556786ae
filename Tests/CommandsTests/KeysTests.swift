import Commands
import Foundation
import Testing

@Suite struct KeysTests {
  @Test func keysAreListed() throws {
    let console = try Console()
    #expect(console.run("keys", "--plain").data.contains("Ctrl-R\tredo what was undone\tall\n"))
    #expect(console.run("keys", "--json").data.contains("\"command\" : \"redo\""))
  }
}
