import Commands
import Foundation
import Glibc
import Testing

/// Importing at a terminal: what was understood is shown and set right before it is stored.
@Suite struct ReviewTests {
  /// The third line is no heading yet, and no date is given.
  private let minutes = """
    Fifth Meeting of the Example Network

    1. Opening

    The Chair opened the meeting.

    Ballot papers

    COM will circulate the slides. Member States were asked to send samples by 1 June 2024.
    """

  private func archiveExists(_ console: Console) -> Bool {
    FileManager.default.fileExists(atPath: console.folder.path + "/.local/share/ecne/archive.sqlite")
  }

  /// Makes the third heading line one, gives the date, strikes the first proposal out.
  private let mending =
    "/ballot<Enter>H<Enter><Enter><Enter><Tab>gjjj<Enter>3 April 2024<Enter>/circulate<Enter>-"

  @Test func whatIsMendedIsWhatIsStored() throws {
    let console = try Console()
    let file = try console.file("fifth.txt", minutes)
    let outcome = try console.run("import", file, pressing: mending + "w")
    #expect(outcome.status == .success)
    #expect(outcome.data == "~/fifth.txt: stored as M1, 1 action item to accept or reject\n")
    #expect(outcome.words.contains("made a new archive"))
    #expect(console.run("meetings", "--plain").data.contains("2024-04-03"))
    let agenda = console.run("agenda", "M1", "--plain").data
    #expect(agenda.contains("Opening") && agenda.contains("Ballot papers"))
    let proposals = console.run("actions", "--plain").data
    #expect(proposals.contains("send samples") && !proposals.contains("proposed\tCOM"))
  }

  @Test func anArchiveStillToBeMadeIsNoFailure() throws {
    let console = try Console()
    let file = try console.file("spring.txt", Minutes.spring)
    let first = try #require(try console.frames(of: "import", file, pressing: "j").first)
    #expect(first.contains("w stores it as a new meeting"))
    #expect(!first.contains("no archive is open"))
  }

  @Test func leavingStoresNothingAndMakesNoArchive() throws {
    let console = try Console()
    let file = try console.file("fifth.txt", minutes)
    let outcome = try console.run("import", file, pressing: mending + "qd")
    #expect(outcome == Console.Outcome(status: .success, data: "~/fifth.txt: nothing stored\n"))
    #expect(!archiveExists(console))
  }

  @Test func aPrintedFrameStoresNothing() throws {
    let console = try Console()
    let file = try console.file("fifth.txt", minutes)
    let outcome = console.run("import", file, "--print", "--keys", "j")
    #expect(outcome.data.contains("# 1       1. Opening"))
    #expect(outcome.data.contains("line 3 of 9, no date"))
    #expect(console.run("import", "-", "--print", input: minutes).data.contains("Review standard input"))
    #expect(console.run("import", file, file, "--print").status == .usage)
    #expect(!archiveExists(console))
  }

  @Test func aChangedTextIsStoredAsAVersionOnlyOnAsking() throws {
    let console = try Console()
    _ = console.run("import", "-", input: Minutes.spring)
    let corrected = try console.file("corrected.txt", Minutes.corrected)
    #expect(try console.run("import", corrected, pressing: "w<Esc>q").data.contains("nothing stored"))
    let outcome = try console.run("import", corrected, pressing: "wv")
    #expect(outcome.data.contains("stored as version 2 of M1"))
    let other = try console.file("other.txt", Minutes.spring.replacing("coffee", with: "tea"))
    #expect(try console.run("import", other, pressing: "wn").data.contains("stored as M2"))
  }

  @Test func theMeetingNamedOnTheCommandLineIsTheOne() throws {
    let console = try Console()
    _ = console.run("import", "-", input: Minutes.spring)
    let autumn = try console.file("autumn.txt", Minutes.autumn)
    #expect(
      try console.run("import", autumn, "--version-of", "M1", pressing: "wv").data.contains("version 2 of M1")
    )
    let corrected = try console.file("corrected.txt", Minutes.corrected)
    #expect(try console.run("import", corrected, "--new", pressing: "w").data.contains("stored as M2"))
  }

  @Test func whatWasStruckOutIsNotProposedByALaterVersion() throws {
    let console = try Console()
    let spring = try console.file("spring.txt", Minutes.spring)
    _ = try console.run("import", spring, pressing: "<Tab>/circulate<Enter>-w")
    let corrected = try console.file("corrected.txt", Minutes.corrected)
    #expect(console.run("import", "--yes", corrected).data.contains("1 action item to accept"))
    #expect(!console.run("actions", "--plain").data.contains("circulate"))
  }

  @Test func knownMinutesAreNotStoredAgain() throws {
    let console = try Console()
    let spring = try console.file("spring.txt", Minutes.spring)
    _ = try console.run("import", spring, pressing: "w")
    #expect(try console.run("import", spring, pressing: "wq").data.contains("nothing stored"))
  }

  @Test func aTextWithoutAgendaCanBeGivenOne() throws {
    let console = try Console()
    let file = try console.file("prose.txt", "Opening of the meeting\n\nOnce upon a time there was a wolf.\n")
    let outcome = try console.run(
      "import", file, pressing: "gH<Enter><Enter><Enter><Tab>gjjj<Enter>2024-04-03<Enter>w")
    #expect(outcome.data.contains("stored as M1"))
    #expect(console.run("show", "M1").data.contains("wolf"))
  }

  @Test func theProgramImportsToo() throws {
    let console = try Console()
    _ = console.run("import", "-", input: Minutes.spring)
    _ = try console.file("fifth.txt", minutes)
    let outcome = try console.run(pressing: ":import ~/fif<Tab><Enter>" + mending + "wqq")
    #expect(outcome.status == .success)
    #expect(console.run("agenda", "M2").data.contains("Ballot papers"))
  }

  @Test(arguments: ["none.txt", "folder", "empty.txt"])
  func aBadFileIsSaidBeforeAnythingIsShown(_ name: String) throws {
    let console = try Console()
    _ = try console.subfolder("folder")
    _ = try console.file("empty.txt", "")
    let outcome = try console.run("import", console.folder.path + "/" + name, pressing: "q")
    #expect(outcome.status != .success)
    #expect(outcome.words.contains("~/\(name)"))
  }

  @Test(arguments: [["--yes"], ["--dry-run"]])
  func withoutAskingNothingIsShown(_ flags: [String]) throws {
    let console = try Console()
    let spring = try console.file("spring.txt", Minutes.spring)
    var surroundings = console.surroundings
    surroundings.isInteractive = true
    surroundings.useTerminal = { _, _ in Issue.record("the screens were opened") }
    #expect(EcneCommand.run(["import", spring] + flags, in: surroundings) == .success)
  }
}
