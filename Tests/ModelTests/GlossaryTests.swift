import Model
import Testing

@Suite struct GlossaryTests {
  private let glossary = Glossary(
    [
      "COM", "EDPB", "MS", "OSCE/ODIHR", "OSCE", "CSIRT", "NIS Cooperation Group", "NIS", "REC", "RAS",
      "Presidency",
    ]
    .map { GlossaryEntry(term: $0, name: "name of \($0)", meaning: "It is \($0).") })

  @Test func isAskedWhateverTheCase() {
    #expect(glossary.entry(named: "ras")?.term == "RAS")
    #expect(glossary.entry(named: "no such term") == nil)
  }

  @Test(arguments: [
    ("COM and the EDPB asked COM again.", ["COM", "EDPB"]),
    ("Some MSs told OSCE/ODIHR about their CSIRTs.", ["MS", "OSCE/ODIHR", "CSIRT"]),
    ("The NIS Cooperation Group and the NIS directive", ["NIS Cooperation Group", "NIS"]),
    ("They record commas, as the RASP of a file does.", []),
    ("", []),
  ])
  func findsItsTermsInASentence(_ sentence: String, _ terms: [String]) {
    #expect(glossary.entries(in: sentence).map(\.term) == terms)
  }

  @Test func tellsWhoHeldThePresidency() {
    let entries = glossary.resolved(on: Day(2019, 4, 4)).entries(in: "The Presidency thanked all.")
    #expect(entries.map(\.term) == ["Presidency"])
    #expect(entries[0].meaning == "It is Presidency. On 2019-04-04 Romania (RO) held it.")
  }

  @Test func ownEntriesCountBeforeOthers() throws {
    let own = try Glossary(text: "# ours\r\n\r\nRAS|our own system\nXY2 | a thing | It is ours.\n")
    let both = glossary.adding(own)
    #expect(both.entry(named: "RAS") == GlossaryEntry(term: "RAS", name: "our own system", meaning: ""))
    #expect(both.entry(named: "XY2")?.meaning == "It is ours.")
    #expect(both.entries.count == glossary.entries.count + 1)
  }

  @Test(arguments: ["A | b\n\nRAS Rapid Alert System", "A | b\n#\n | a name", "A | b\n#\nB | c | d | e"])
  func tellsTheLineThatIsWrong(_ text: String) {
    let error = #expect(throws: Glossary.Malformed.self) { try Glossary(text: text) }
    #expect(error?.line == 3)
  }
}
