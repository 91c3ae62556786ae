import Commands
import Foundation
import Testing

/// What is remembered for a user between runs: visits, saved filters, the history of `:`.
@Suite struct PersonalStateTests {
  private func filled() throws -> Console {
    let console = try Console()
    _ = console.run("import", "-", input: Minutes.spring)
    return console
  }

  private func text(_ name: String, in console: Console) throws -> String {
    try String(
      contentsOf: console.folder.appending(path: ".local/state/ecne/\(name)"), encoding: .utf8)
  }

  @Test func filtersAreSavedUsedAndRemoved() throws {
    let text = try filled().transcript(
      ["filters"], ["filters", "save", "mine", "is:proposed", "ms:EE"], ["filters", "--json"],
      ["actions", "list", "@mine", "--plain"], ["actions", "list", "@mime"],
      ["filters", "save", "two words", "is:open"], ["filters", "remove", "mine"],
      ["filters", "remove", "mine"])
    try expectSnapshot(text, "filters")
  }

  @Test func aFilterOfTheScreensIsThereOnTheNextRun() throws {
    let console = try filled()
    _ = try console.run(pressing: "2fis:proposed<Enter>:save mine<Enter>q")
    #expect(console.run("filters", "--plain").data == "mine\tis:proposed\n")
    _ = try console.run(pressing: ":filter mine<Enter>:forget mine<Enter>qq")
    #expect(console.run("filters", "--plain").data.isEmpty)
    #expect(try text("history", in: console) == "save mine\nfilter mine\nforget mine\n")
  }

  @Test func ofManyWhoSaveAtOnceNobodyIsOverwritten() throws {
    let console = try Console()
    let names = (1...40).map { "mine\($0)" }
    DispatchQueue.concurrentPerform(iterations: names.count) { index in
      _ = console.run("filters", "save", names[index], "is:open")
    }
    let saved = console.run("filters", "--plain").data.split(separator: "\n")
    #expect(Set(saved) == Set(names.map { "\($0)\tis:open" }))
  }

  @Test func actsOfOthersSinceTheLastVisitAreNew() throws {
    let console = try filled()
    _ = try console.run(pressing: "jq")
    #expect(console.run("log", "--since", "visit", "--plain").data.isEmpty)
    let other = try Console(account: "max", folder: console.folder)
    _ = other.run("actions", "accept", "A1")
    _ = console.run("actions", "accept", "A2")
    let new = console.run("log", "--since", "visit", "--plain").data
    #expect(new.contains("accept A1") && !new.contains("accept A2"))
    let frame = console.run("--keys", "W", "--print").data
    #expect(frame.contains("New since 2025-10-01") && frame.contains("accept A1"))
    _ = try console.run(pressing: "jq")
    #expect(console.run("log", "--since", "visit", "--plain").data.isEmpty)
  }

  @Test func aVisitThatSawLessEndsNoLaterOne() throws {
    let console = try filled()
    _ = try console.run(pressing: "jq")
    let visits = try text("visits", in: console)
    let later = visits.replacingOccurrences(of: "1 2025", with: "2 2025")
    _ = console.run("actions", "accept", "A1")
    _ = try console.file(".local/state/ecne/visits", later)
    _ = try console.run(pressing: "jq")
    #expect(try text("visits", in: console) == later)
    _ = try console.file(
      ".local/state/ecne/visits", visits.replacingOccurrences(of: "1 2025", with: "99 2025"))
    _ = try console.run(pressing: "jq")
    #expect(try text("visits", in: console) == later)
  }

  @Test func aDamagedFileIsSaidAndTheRestCounts() throws {
    let console = try filled()
    _ = try console.subfolder(".local/state/ecne")
    _ = try console.file(".local/state/ecne/filters", "mine = is:proposed\n\u{1B}[2J nonsense\n= x\n")
    let outcome = console.run("filters", "--plain")
    #expect(outcome.status == .success && outcome.data == "mine\tis:proposed\n")
    #expect(outcome.words == "ecne: ~/.local/state/ecne/filters is damaged; 2 lines of it left out\n")
  }

  @Test func whereNothingCanBeWrittenItLastsForTheSession() throws {
    let console = try filled()
    _ = try console.subfolder(".local")
    _ = try console.file(".local/state", "in the way")
    let keys = "2fis:proposed<Enter>:save mine<Enter>F:filter mine<Enter>"
    let frame = console.run("--keys", keys, "--print").data
    #expect(frame.contains("Action items: is:proposed"))
    let said = console.run("--keys", "2:help<Enter>", "--print").data
    #expect(said.contains("cannot write ~/.local/state"))
  }
}
