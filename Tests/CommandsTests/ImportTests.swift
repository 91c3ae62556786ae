import Glibc
import Commands
import Testing

@Suite struct ImportTests {
  @Test func anArchiveThatSomebodyElseHasMadeMeanwhileIsUsed() throws {
    let console = try Console()
    let other = try Console(account: "max", folder: console.folder)
    var surroundings = console.surroundings
    surroundings.readInput = { _ in
      _ = other.run("import", "-", input: Minutes.autumn)
      return Array(Minutes.spring.utf8)
    }
    #expect(EcneCommand.run(["import", "-"], in: surroundings) == .success)
    #expect(console.run("meetings", "--plain").data.split(separator: "\n").count == 2)
  }

  @Test func minutesAreStoredOnce() throws {
    let console = try Console()
    let spring = try console.file("spring.txt", Minutes.spring)
    let corrected = try console.file("corrected.txt", Minutes.corrected)
    let text = console.transcript(
      ["import", "--dry-run", spring], ["meetings"], ["import", spring], ["import", spring],
      ["import", "--dry-run", spring], ["import", "--dry-run", corrected],
      ["import", corrected],
      ["meetings"])
    try expectSnapshot(text, "import")
  }

  @Test func aChangedTextIsStoredOnlyByYes() throws {
    let console = try Console()
    _ = console.run("import", "-", input: Minutes.spring)
    var surroundings = console.surroundings
    let corrected = try console.file("corrected.txt", Minutes.corrected)
    surroundings.ask = { _ in false }
    #expect(EcneCommand.run(["import", corrected], in: surroundings) == .success)
    #expect(!(console.run("log", "--plain").data.contains("import M1 version 2")))
    #expect(EcneCommand.run(["import", "--yes", corrected], in: surroundings) == .success)
    #expect(console.run("log", "--plain").data.contains("import M1 version 2"))
  }

  @Test func standardInputIsADocumentToo() throws {
    let console = try Console()
    let outcome = console.run("import", "-", input: Minutes.spring)
    #expect(outcome.status == .success)
    #expect(outcome.data.contains("stored as M1"))
  }

  @Test(arguments: [
    ("folder", Commands.ExitStatus.noInput), ("none.txt", .noInput), ("empty.txt", .badData),
    ("binary.txt", .badData),
    ("prose.txt", .badData), ("undated.txt", .badData), ("huge.txt", .badData),
  ])
  func whatIsNoMinutesIsRefusedAndLeavesNoArchive(_ name: String, _ status: Commands.ExitStatus) throws {
    let console = try Console()
    let home = try console.subfolder("home")
    _ = try console.subfolder("folder")
    _ = try console.file("empty.txt", "")
    _ = try console.file("binary.txt", [0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 3])
    _ = try console.file("prose.txt", "Once upon a time there was a wolf, and it was hungry.")
    _ = try console.file(
      "undated.txt", "Meeting of the network\n\n1. Opening\n\nThe Chair opened the meeting.\n")
    if name == "huge.txt" { _ = try console.file(name, [UInt8](repeating: 0x20, count: 64 << 20 | 1)) }
    let path = console.folder.path + "/" + name
    let outcome = console.run(["import", path], environment: ["HOME": home])
    #expect(outcome.status == status)
    #expect(outcome.words.hasPrefix("ecne: ") && outcome.words.contains(name))
    #expect(try console.contents(of: home).isEmpty)
  }

  @Test func aFileThatMayNotBeReadIsRefused() throws {
    let console = try Console()
    let path = try console.file("secret.txt", Minutes.spring)
    try #require(chmod(path, 0) == 0)
    let outcome = console.run("import", path)
    // The superuser may read everything.
    #expect(outcome.status == (getuid() == 0 ? .success : .notPermitted))
  }

  @Test func controlCharactersOfADocumentStayInIt() throws {
    let console = try Console()
    let hostile = Minutes.spring.replacing("coffee", with: "\u{1B}[2Jcof\u{9B}31mfee\u{202E}")
    _ = console.run("import", "-", input: hostile)
    for arguments in [
      ["show", "M1"], ["show", "M1", "--json"], ["search", "praised"], ["log", "--plain"],
    ] {
      let outcome = console.run(arguments)
      #expect(outcome.status == .success)
      #expect(!outcome.data.unicodeScalars.contains { "\u{1B}\u{9B}\u{202E}".unicodeScalars.contains($0) })
    }
  }
}
