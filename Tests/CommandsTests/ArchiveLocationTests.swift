import Testing

@testable import Commands

@Suite struct ArchiveLocationTests {
  private func path(_ environment: [String: String], option: String? = nil) throws -> String {
    var surroundings = try Console().surroundings
    surroundings.environment = environment
    return try ArchiveLocation(named: option, in: surroundings).path
  }

  @Test func theOptionGoesBeforeTheEnvironmentBeforeTheDefault() throws {
    let environment = ["ECNE_ARCHIVE": "/e", "XDG_DATA_HOME": "/x", "HOME": "/h"]
    #expect(try path(environment, option: "/o") == "/o")
    #expect(try path(environment) == "/e")
    #expect(try path(["XDG_DATA_HOME": "/x", "HOME": "/h"]) == "/x/ecne/archive.sqlite")
    #expect(try path(["HOME": "/h"]) == "/h/.local/share/ecne/archive.sqlite")
  }

  @Test func anEmptyOrRelativeVariableDoesNotCount() throws {
    let environment = ["ECNE_ARCHIVE": "", "XDG_DATA_HOME": "x", "HOME": "/h"]
    #expect(try path(environment) == "/h/.local/share/ecne/archive.sqlite")
  }

  @Test func withoutAHomeItSaysWhatToDo() throws {
    #expect(throws: Failure.self) { try self.path([:]) }
  }
}
