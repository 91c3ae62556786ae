import Commands
import Foundation
import Testing

@Suite struct KeysTests {
  @Test func keysAreListed() async throws {
    let console = try Console()
    #expect(await console.run("keys", "--plain").data.contains("Ctrl-R\tredo what was undone\tall\n"))
    #expect(await console.run("keys", "--json").data.contains("\"command\" : \"redo\""))
  }
}
