import Commands
import MinutesReader
import Model
import Store
import Testing

@Suite struct VersionsTests {
  /// The spring minutes after the delegations have sent their remarks.
  private static let approved = Minutes.spring
    .replacing("The Chair opened the meeting.", with: "The Chair opened the meeting. The agenda was adopted.")
    .replacing("by 5 April 2024", with: "by 12 April 2024")
    .replacing(" A delegation praised the coffee.", with: "")
    .replacing("1. Any other business", with: "3. Any other business")

  private func twice() throws -> Console {
    let console = try Console()
    _ = console.run("import", "-", input: Minutes.spring)
    _ = console.run("actions", "accept", "A1", "A2")
    _ = console.run("import", "-", input: Self.approved)
    return console
  }

  @Test func theDifferenceIsShownBySentence() throws {
    let text = try twice().transcript(
      ["diff", "M1"], ["diff", "M1", "--from", "2", "--to", "1"], ["diff", "M1", "--from", "1", "--to", "1"],
      ["diff", "M1", "--plain"], ["diff", "M1", "--to", "3"], ["diff", "M1", "--json"])
    try expectSnapshot(text, "diff")
  }

  @Test func itemsFollowTheirSentencesOrSayThatTheyLostThem() throws {
    let text = try twice().transcript(
      ["actions"], ["actions", "show", "A1", "A2"], ["actions", "list", "--status", "open", "--json"])
    try expectSnapshot(text, "diff-actions")
  }

  @Test func oldVersionsStayReadable() throws {
    let text = try twice().transcript(
      ["show", "M1v1"], ["show", "M1v1.3"], ["show", "#3v2.1"], ["show", "M1v9"],
      ["show", "M1v1.3", "--json"])
    try expectSnapshot(text, "show-versions")
  }

  @Test func theStatusOfMinutesIsSet() throws {
    let text = try twice().transcript(
      ["meetings", "version", "M1", "circulated"], ["meetings", "version", "M1", "approved", "--json"],
      ["undo"], ["meetings", "show", "M1"], ["log", "M1v2"])
    try expectSnapshot(text.replacing(#/[0-9a-f]{64}/#, with: "SHA-256"), "meetings-version")
  }

  @Test func theSameReaderUnderstandsTheSame() throws {
    let text = try twice().transcript(
      ["reread", "M1"], ["reread", "--dry-run", "M1"], ["reread", "M9"],
      ["meetings", "add", "--date", "2025-01-01", "--plain"], ["reread", "M2"], ["reread", "M2", "M1"])
    try expectSnapshot(text, "reread")
  }

  @Test func whatWasMendedByHandIsMendedAgain() throws {
    let console = try twice()
    let archive = try Archive(path: console.folder.path + "/.local/share/ecne/archive.sqlite")
    let current = try #require(try archive.document(of: MeetingID(1)))
    var mending = Mending(unwanted: ["EEAS will circulate the slides."])
    let first = try #require(
      current.cleanedText.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
        $0.contains("Any other")
      })
    mending.lines[first] = .heading(label: nil, title: "Varia", depth: 1)
    let reading = MinutesReader.read(current.cleanedText, mended: mending)
    _ = try archive.reread(
      current, as: reading, readerVersion: 0, mended: mending, by: Actor(name: "lea", role: .secretariat))
    #expect(console.run("reread", "M1").data == "M1 is understood as before: unchanged\n")
    #expect(console.run("show", "M1.3").data.contains("Varia"))
    #expect(console.run("log", "--verify").status == .success)
  }

  @Test func whereTheHeadIsWrongTheMeetingIsNamed() throws {
    let console = try twice()
    let moved = try console.file("moved.txt", Self.approved.replacing("12 March 2024", with: "13 March 2024"))
    let again = try console.file("again.txt", Minutes.corrected)
    let text = console.transcript(
      ["import", "--dry-run", moved], ["import", "--version-of", "#3", moved], ["import", "--new", again],
      ["import", "--version-of", "M1", "--new", moved], ["import", "--version-of", "M9", again],
      ["meetings", "--plain"])
    try expectSnapshot(text, "import-target")
  }

  @Test func weakerSentencesAreListed() throws {
    let text = try twice().transcript(
      ["actions", "list", "--mentions"], ["actions", "list", "--mentions", "--status", "open"],
      ["actions", "list", "--mentions", "--json"])
    try expectSnapshot(text, "mentions")
  }
}
