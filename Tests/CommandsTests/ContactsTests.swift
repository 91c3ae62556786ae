import Commands
import Foundation
import Testing

/// Contact points on the command line: offices for everybody, addresses for the secretariat.
@Suite struct ContactsTests {
  private func stocked() throws -> Console {
    let console = try Console()
    _ = console.run("import", "-", input: Minutes.spring)
    return console
  }

  private let latvia = ["contacts", "set", "LV", "ras", "--office", "Alert Office", "--from", "2024-01-01"]

  @Test func officesAreSetListedEndedAndRemoved() throws {
    let console = try stocked()
    let text = console.transcript(
      ["contacts"], latvia + ["--email", "alert@example.eu"],
      ["contacts", "set", "latvia", "ecne", "--office", "ALERT  office", "--from", "1 March 2024"],
      [
        "contacts", "set", "GR", "ras", "--office", "Ministry", "--from", "2023-05-01", "--until",
        "2024-12-31",
      ],
      ["contacts", "set", "EL", "ras", "--office", "Election Board", "--from", "2025-01-01"], ["contacts"],
      ["contacts", "list", "EL", "--as-of", "2024-12-31"], ["contacts", "--all", "--plain"],
      ["contacts", "set", "C4", "--until", "2025-09-30"], ["contacts", "EL"], ["contacts", "remove", "C4"],
      ["undo"],
      ["log", "C4"])
    try expectSnapshot(text, "contacts")
  }

  @Test func addressesAreForTheSecretariatAndInNoOtherOutput() throws {
    let console = try stocked()
    let given = console.run(latvia + ["--email", "-", "--json"], input: "alert@example.eu\n")
    #expect(given.status == .success && !given.data.contains("alert@"))
    #expect(console.run("contacts", "--emails").data.contains("alert@example.eu"))
    let others = [
      ["contacts"], ["contacts", "--json"], ["contacts", "--plain", "--all"], ["state", "LV"],
      ["state", "LV", "--json"], ["log"], ["log", "--json"], ["log", "C1"], ["linkage"],
      ["linkage", "check"],
      ["report", "board"], ["search", "alert"], ["network"],
    ]
    for arguments in others {
      let outcome = console.run(arguments)
      #expect(!(outcome.data + outcome.words).contains("alert@"), "\(arguments)")
    }
    #expect(console.run("log").data.contains("set LV RAS contact point C1, e-mail changed"))
    let erased = console.run("contacts", "set", "LV", "ras", "--email", "none")
    #expect(erased.words.contains("'ecne undo' takes it back, but brings no e-mail address back"))
    let undone = console.run("undo")
    #expect(undone.data.contains("no e-mail address comes back: give it again"))
    #expect(!console.run("contacts", "--emails", "--json").data.contains("alert@"))
    #expect(console.run("log", "--verify").status == .success)
  }

  @Test func everyFormCarriesTheSame() throws {
    let console = try stocked()
    let text = console.transcript(
      latvia + ["--email", "alert@example.eu", "--json"],
      ["linkage", "set", "LV", "--status", "not_linked", "--since", "2024-03-12", "--source", "a letter"],
      ["contacts", "set", "LV", "ecne", "--office", "Alert Office", "--from", "2024-03-01", "--json"],
      ["contacts", "--emails", "--json"])
    try expectSnapshot(text, "contacts-json")
  }

  @Test func whatCannotBeIsRefusedAndNothingIsStored() throws {
    let console = try stocked()
    let log = console.run("log").data
    let text = console.transcript(
      ["contacts", "set", "XX", "ras", "--office", "A", "--from", "2024-01-01"],
      ["contacts", "set", "LV", "both", "--office", "A", "--from", "2024-01-01"],
      ["contacts", "set", "LV", "ras", "--office", "A"],
      ["contacts", "set", "LV", "ras", "--from", "2024-01-01"],
      ["contacts", "set", "LV", "ras", "--office", "  ", "--from", "2024-01-01"],
      latvia + ["--until", "2023-12-31"], latvia + ["--email", "alert at example.eu"],
      ["contacts", "set", "LV", "ras", "--office", "A", "--from", "2004-04-30"],
      ["contacts", "set", "UK", "ras", "--office", "A", "--from", "2019-01-01", "--until", "2020-02-01"],
      ["contacts", "set", "C9", "--office", "A"], ["contacts", "remove", "C9"], ["contacts", "remove", "LV"],
      ["contacts", "--as-of", "soon"])
    try expectSnapshot(text, "contacts-refused")
    let hostile = console.run(
      "contacts", "set", "LV", "ras", "--office", "A\u{1B}[2J", "--from", "2024-01-01")
    #expect(hostile.status == .usage && hostile.words.contains("control"))
    #expect(console.run("log").data == log)
  }

  @Test func aCopyOfTheArchiveHasNoAddresses() throws {
    let console = try stocked()
    _ = console.run(latvia + ["--email", "alert@example.eu"])
    let archive = console.folder.appending(path: ".local/share/ecne/archive.sqlite").path
    let copy = try console.subfolder("copy") + "/archive.sqlite"
    try FileManager.default.copyItem(atPath: archive, toPath: copy)
    let outcome = console.run("contacts", "--emails", "--archive", copy)
    #expect(outcome.data.contains("Alert Office") && !outcome.data.contains("alert@"))
  }
}
