import Commands
import Testing

/// National election networks on the command line, and what they say of linkage.
@Suite struct NetworkTests {
  private func stocked() throws -> Console {
    let console = try Console()
    _ = console.run("import", "-", input: Minutes.spring)
    return console
  }

  @Test func authoritiesAreSetListedAndRemoved() throws {
    let console = try stocked()
    let text = console.transcript(
      ["network"], ["network", "set", "LV", "Election Board", "--kind", "electoral", "--from", "2019-01-21"],
      ["network", "set", "LV", "Cyber", "Centre", "--kind", "cyber-security", "--from", "2020-02-01"],
      ["network", "set", "LV", "cyber centre", "--ras-contact-point"], ["network"],
      ["network", "set", "N1", "--until", "2025-09-30", "--rename", "Central Election Board"],
      ["network", "LV"], ["network", "LV", "--all", "--plain"], ["network", "list", "--json"],
      ["network", "remove", "N2"], ["undo"], ["log", "N2"])
    try expectSnapshot(text, "network")
  }

  @Test func whatCannotBeIsRefused() throws {
    let console = try stocked()
    let log = console.run("log").data
    let text = console.transcript(
      ["network", "set", "LV"],
      ["network", "set", "Atlantis", "Board", "--kind", "media", "--from", "2024-01-01"],
      ["network", "set", "LV", "Board"],
      ["network", "set", "LV", "Board", "--kind", "sport", "--from", "2024-01-01"],
      ["network", "set", "LV", "Board", "--kind", "media", "--from", "2024-02-01", "--until", "2024-01-31"],
      ["network", "set", "HR", "Board", "--kind", "media", "--from", "2013-06-30"],
      ["network", "set", "N1", "--kind", "media"], ["network", "remove", "N1"], ["network", "remove", "C1"])
    try expectSnapshot(text, "network-refused")
    let hostile = console.run("network", "set", "LV", "Bo\u{7}ard", "--kind", "media", "--from", "2024-02-01")
    #expect(hostile.status == .usage && hostile.words.contains("control"))
    #expect(console.run("log").data == log)
  }

  @Test func whoeverIsSlowerIsRefused() throws {
    let console = try stocked()
    _ = console.run("network", "set", "LV", "Board", "--kind", "media", "--from", "2024-01-01")
    _ = console.run("network", "set", "N1", "--kind", "other")
    #expect(console.run("network", "set", "N1", "--kind", "media", "--if-revision", "2").status == .temporary)
  }

  @Test func whatOfficesContradictIsFlaggedAndNeverChanged() throws {
    let console = try stocked()
    _ = console.run(
      "linkage", "set", "LV", "--status", "same", "--since", "2024-03-12", "--source", "a letter")
    _ = console.run("contacts", "set", "LV", "ecne", "--office", "Board", "--from", "2024-01-01")
    #expect(console.run("linkage", "check").status == .success)
    _ = console.run("contacts", "set", "LV", "ras", "--office", "Cyber Centre", "--from", "2025-01-01")
    let entries = console.run("linkage", "history", "LV").data
    let text = console.transcript(
      ["linkage", "check"], ["linkage", "check", "--json"], ["linkage", "list", "--status", "same"],
      ["linkage", "list", "--as-of", "2024-12-31", "--status", "same"], ["state", "LV"], ["contacts", "LV"])
    try expectSnapshot(text, "network-contradiction")
    #expect(console.run("linkage", "list", "--json").data.contains("the ECNE contact point is Board"))
    #expect(console.run("linkage", "history", "LV").data == entries)
  }
}
