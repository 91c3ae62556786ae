import Commands
import Foundation
import Testing

@Suite struct ArchiveTests {
  private static let reading = [
    ["meetings"], ["agenda", "M1"], ["show", "M1"], ["search", "x"], ["actions"], ["linkage"], ["log"],
  ]

  @Test(arguments: reading)
  func withoutArchiveItSaysWhereItLooked(_ arguments: [String]) async throws {
    let outcome = try await Console().run(arguments)
    #expect(outcome.status == .noInput)
    #expect(outcome.words.contains("~/.local/share/ecne/archive.sqlite"))
    #expect(outcome.words.contains("ecne import") && outcome.words.contains("ecne demo"))
  }

  @Test func theOptionMayStandBeforeTheSubcommand() async throws {
    let console = try Console()
    let path = console.folder.path + "/a.sqlite"
    _ = await console.run(["--archive", path, "import", "-"], input: Minutes.spring)
    #expect(await console.run("meetings", "--archive", path).status == .success)
    #expect(await console.run(["meetings"], environment: ["ECNE_ARCHIVE": path]).status == .success)
  }

  @Test func aFileThatIsNotOursIsLeftAsItIs() async throws {
    let console = try Console()
    let path = try console.file("letter.txt", "Dear colleagues")
    for arguments in [["meetings"], ["import", "-"], ["undo"]] {
      let outcome = await console.run(arguments + ["--archive", path], input: Minutes.spring)
      #expect(outcome.status == .badData)
      #expect(outcome.words.contains("~/letter.txt"))
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "Dear colleagues")
  }

  @Test func aFolderIsNoArchive() async throws {
    let console = try Console()
    #expect(await console.run("meetings", "--archive", console.folder.path).status == .noInput)
  }

  @Test func anArchiveCannotBeMadeInAFile() async throws {
    let console = try Console()
    let path = try console.file("file", "") + "/archive.sqlite"
    let outcome = await console.run(["import", "-", "--archive", path], input: Minutes.spring)
    #expect(outcome.status == .cannotCreate)
  }

  @Test func outputThatCannotBeWrittenIsAnError() async throws {
    let console = try Console()
    var surroundings = console.surroundings
    surroundings.write = { channel, _ in if channel == .data { throw CocoaError(.fileWriteOutOfSpace) } }
    #expect(await EcneCommand.run(["keys"], in: surroundings) == .inputOutput)
  }
}
