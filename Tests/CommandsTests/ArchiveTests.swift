import Commands
import Foundation
import Testing

@Suite struct ArchiveTests {
  private static let reading = [
    ["meetings"], ["agenda", "M1"], ["show", "M1"], ["search", "x"], ["actions"], ["linkage"], ["log"],
  ]

  @Test(arguments: reading)
  func withoutArchiveItSaysWhereItLooked(_ arguments: [String]) throws {
    let outcome = try Console().run(arguments)
    #expect(outcome.status == .noInput)
    #expect(outcome.words.contains("~/.local/share/ecne/archive.sqlite"))
    #expect(outcome.words.contains("ecne import") && outcome.words.contains("ecne demo"))
  }

  @Test func theOptionMayStandBeforeTheSubcommand() throws {
    let console = try Console()
    let path = console.folder.path + "/a.sqlite"
    _ = console.run(["--archive", path, "import", "-"], input: Minutes.spring)
    #expect(console.run("meetings", "--archive", path).status == .success)
    #expect(console.run(["meetings"], environment: ["ECNE_ARCHIVE": path]).status == .success)
  }

  @Test func aFileThatIsNotOursIsLeftAsItIs() throws {
    let console = try Console()
    let path = try console.file("letter.txt", "Dear colleagues")
    for arguments in [["meetings"], ["import", "-"], ["undo"]] {
      let outcome = console.run(arguments + ["--archive", path], input: Minutes.spring)
      #expect(outcome.status == .badData)
      #expect(outcome.words.contains("~/letter.txt"))
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "Dear colleagues")
  }

  @Test func aFolderIsNoArchive() throws {
    let console = try Console()
    #expect(console.run("meetings", "--archive", console.folder.path).status == .noInput)
  }

  @Test func anArchiveCannotBeMadeInAFile() throws {
    let console = try Console()
    let path = try console.file("file", "") + "/archive.sqlite"
    let outcome = console.run(["import", "-", "--archive", path], input: Minutes.spring)
    #expect(outcome.status == .cannotCreate)
  }

  @Test func outputThatCannotBeWrittenIsAnError() throws {
    let console = try Console()
    var surroundings = console.surroundings
    surroundings.write = { channel, _ in if channel == .data { throw CocoaError(.fileWriteOutOfSpace) } }
    #expect(EcneCommand.run(["keys"], in: surroundings) == .inputOutput)
  }
}
