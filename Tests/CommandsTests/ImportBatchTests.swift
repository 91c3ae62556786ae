import Commands
import Testing

@Suite struct ImportBatchTests {
  @Test func aTableTellsWhatBecameOfEachDocument() throws {
    let console = try Console()
    let spring = try console.file("spring.txt", Minutes.spring)
    let autumn = try console.file("autumn.txt", Minutes.autumn)
    let corrected = try console.file("corrected.txt", Minutes.corrected)
    let empty = try console.file("empty.txt", "")
    let none = console.folder.path + "/none.txt"
    let text = console.transcript(
      ["import", "--dry-run", spring, autumn], ["import", empty, spring, none, autumn],
      ["import", spring, autumn, corrected], ["meetings", "--plain"])
    try expectSnapshot(text, "import-batch")
  }

  @Test func theHighestStatusIsMet() throws {
    let console = try Console()
    let empty = try console.file("empty.txt", "")
    let none = console.folder.path + "/none.txt"
    #expect(console.run("import", empty, empty).status == .badData)
    #expect(console.run("import", none, empty).status == .noInput)
  }

  @Test(arguments: [false, true])
  func aBarShowsHowFarItIs(_ isASCII: Bool) throws {
    let console = try Console()
    let spring = try console.file("spring.txt", Minutes.spring)
    let autumn = try console.file("autumn-\u{1B}[2J-ö.txt", Minutes.autumn)
    let outcome = console.run(["import", spring, autumn] + (isASCII ? ["--ascii"] : []), columnsOfWords: 40)
    #expect(outcome.status == .success)
    let lines = outcome.words.split(separator: "\r").map(String.init)
    let bars =
      isASCII
      ? ["--------------------", "##########----------", "####################"]
      : ["░░░░░░░░░░░░░░░░░░░░", "██████████░░░░░░░░░░", "████████████████████"]
    #expect(lines[0] == "\(bars[0]) 0/2 spring.txt    ")
    #expect(lines.contains { $0.hasPrefix("ecne: made a new archive") })
    #expect(lines.contains { $0.hasPrefix("\(bars[1]) 1/2 spring.txt") })
    #expect(lines.contains { $0.hasPrefix("\(bars[1]) 1/2 autumn-") })
    #expect(lines.contains { $0.hasPrefix("\(bars[2]) 2/2 autumn-") })
    #expect(lines.last == "ecne: 2 documents: 2 stored\n")
    #expect(!outcome.words.contains("\u{1B}"))
    #expect(!isASCII || outcome.words.allSatisfy(\.isASCII))
  }

  @Test func aQuestionStandsOnALineOfItsOwn() throws {
    let console = try Console()
    let spring = try console.file("spring.txt", Minutes.spring)
    let corrected = try console.file("corrected.txt", Minutes.corrected)
    let outcome = console.run(
      ["import", spring, corrected], columnsOfWords: 40, answer: false)
    #expect(
      outcome.words.contains("\r                                       \rM1 has other minutes already."))
    #expect(outcome.data.contains("nothing stored"))
    #expect(outcome.words.hasSuffix("ecne: 2 documents: 1 stored, 1 declined\n"))
  }
}
