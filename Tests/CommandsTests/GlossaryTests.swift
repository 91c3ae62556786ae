import Abbreviations
import Commands
import Model
import Testing

@Suite struct GlossaryTests {
  @Test func partiesAndStatesAreKnown() {
    let terms = Party.allCases.map(\.abbreviation).filter { $0 == $0.uppercased() }
    for term in terms + ["RAS", "OSCE/ODIHR", "REC", "GDPR", "AOB", "NIS", "CSIRT", "DSA", "ECNE"] {
      #expect(Glossary.standard.entry(named: term)?.name.isEmpty == false, "\(term)")
    }
    #expect(Glossary.standard.entry(named: "EL")?.name == "Greece")
  }

  @Test func abbreviationsAreExplained() throws {
    let text = try Console().transcript(
      ["glossary", "ras", "OSCE/ODIHR"], ["glossary", "Presidency", "--as-of", "4 April 2019"],
      ["glossary", "REC", "XYZ"], ["glossary", "EP", "MEP", "--plain"], ["glossary", "EP", "--json"])
    try expectSnapshot(text, "glossary")
  }

  @Test func ownEntriesAreAdded() throws {
    let console = try Console()
    _ = try console.subfolder(".config/ecne")
    _ = try console.file(
      ".config/ecne/glossary", "# ours\nRAS | our own system\nXYZ | a thing | It is ours.\n")
    #expect(
      console.run("glossary", "RAS", "XYZ", "--plain").data
        == "RAS\tour own system\t\nXYZ\ta thing\tIt is ours.\n")
    #expect(console.run("glossary", "--plain").data.contains("EDPB\t"))
  }

  @Test func aWrongLineIsTold() throws {
    let console = try Console()
    _ = try console.subfolder(".config/ecne")
    _ = try console.file(".config/ecne/glossary", "# ours\nRAS our own system\n")
    let outcome = console.run("glossary")
    #expect(outcome.status == .configuration)
    #expect(outcome.words.contains("~/.config/ecne/glossary:2: an entry is written"))
  }

  @Test func particularsOfMinutesAreMentioned() throws {
    let console = try Console()
    let text = Minutes.autumn + "\nThe slides are at https://slides.example/1.\n"
    _ = console.run("import", "-", input: text)
    let outcome = console.run("agenda", "M1")
    #expect(outcome.words == "ecne: 1 web address: 'ecne meetings show M1'\n")
    #expect(console.run("show", "M1").words == outcome.words)
    #expect(console.run("show", "M1.1").words.isEmpty)
    let card = console.run("meetings", "show", "M1").data
    #expect(card.contains("presidency  HU Hungary\n"))
    #expect(card.contains("address     https://slides.example/1\n"))
  }
}
