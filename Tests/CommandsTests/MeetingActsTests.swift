import Commands
import Testing

@Suite struct MeetingActsTests {
  private func filled() throws -> Console {
    let console = try Console()
    for text in [Minutes.spring, Minutes.autumn] { _ = console.run("import", "-", input: text) }
    return console
  }

  @Test func aMeetingIsMended() throws {
    let text = try filled().transcript(
      ["meetings", "edit", "M1", "--title", "Spring meeting", "--date", "14 March 2024", "--end", "none"],
      ["meetings", "edit", "M2", "--date", "2024-10-08", "--ordinal", "none", "--start", "09:30"],
      ["meetings", "edit", "M2", "--end-date", "none", "--ordinal", "5"],
      ["meetings"], ["linkage", "history", "EE"], ["undo"], ["undo"], ["redo"], ["meetings", "show", "M2"],
      ["log", "--verify"])
    try expectSnapshot(text.withoutHeads, "meetings-edit")
  }

  @Test func whatCannotBeIsRefused() throws {
    let text = try filled().transcript(
      ["meetings", "edit", "M1"], ["meetings", "edit", "M9", "--ordinal", "4"],
      ["meetings", "edit", "M1", "--ordinal", "3"], ["meetings", "edit", "M1", "--end-date", "2024-01-01"],
      ["meetings", "edit", "M1", "--ordinal", "0"], ["meetings", "edit", "M1", "--start", "noon"],
      ["meetings", "edit", "M1", "--ordinal", "4", "--if-revision", "9"],
      ["meetings", "version", "M1", "draft"], ["meetings", "version", "M1", "final"],
      ["meetings", "withdraw", "M1"], ["meetings", "reinstate", "M1"], ["meetings", "add"], ["diff", "M1"],
      ["diff", "M9"])
    try expectSnapshot(text, "meetings-acts-refused")
  }

  @Test func aWrongImportIsWithdrawn() throws {
    let text = try filled().transcript(
      ["meetings", "withdraw", "M1", "--reason", "it was a draft agenda"], ["meetings"], ["actions"],
      ["search", "coffee"], ["show", "M1.1"], ["undo"], ["meetings"],
      ["meetings", "withdraw", "M1", "--reason", "after all"], ["meetings", "reinstate", "M1", "--plain"],
      ["meetings", "--plain"])
    try expectSnapshot(text, "meetings-withdraw")
  }

  @Test func aMeetingToComeIsAdded() throws {
    let console = try filled()
    let winter = Minutes.autumn.replacing("1-2 October 2024", with: "4 December 2024")
      .replacing("Fourth", with: "Fifth")
    let file = try console.file("winter.txt", winter)
    let text = console.transcript(
      [
        "meetings", "add", "--date", "2024-12-04", "--body", "European Cooperation Network on Elections",
      ], ["undo"], ["meetings", "--plain"],
      ["meetings", "add", "--date", "2024-12-04", "--title", "Winter", "--start", "10:00"],
      ["agenda", "M4"], ["import", file], ["meetings", "show", "M4", "--json"])
    try expectSnapshot(text, "meetings-add")
  }
}

extension String {
  /// Without the heads of the chain, which are long and say nothing to a reader.
  fileprivate var withoutHeads: String {
    replacing(#/[0-9a-f]{64}/#, with: "HEAD")
  }
}
