import Model
import Testing

@Suite struct FoldedTests {
  @Test(arguments: [
    ("Élections", "elections"), ("Κύπρος", "κυπροσ"), ("ÅNGSTRÖM", "angstrom"), ("Straße", "strasse"),
    ("Łódź", "lodz"), ("България", "българия"), ("plain", "plain"), ("Επικοινωνίες", "επικοινωνιεσ"),
    ("ΐΰᾶ", "ιυα"), ("Йовков", "иовков"), ("ﬁnal œuvre, Ærø", "final oeuvre, aero"),
    ("İstanbul, ılık", "istanbul, ilik"),
    ("l’été – “fin”", "l'ete - \"fin\""), ("e\u{301}t\u{E9}", "ete"),
  ])
  func losesCaseAndMarks(_ text: String, _ folded: String) {
    #expect(Folded(text).text == folded)
  }

  @Test func findsPlacesInTheOriginal() {
    let text = "Les élections, ÉLECTIONS européennes"
    let found = Folded(text).ranges(of: "elections").map {
      String(decoding: Array(text.utf8)[$0], as: UTF8.self)
    }
    #expect(found == ["élections", "ÉLECTIONS"])
    #expect(Folded(text).ranges(of: "") == [])
    #expect(Folded("cafe\u{301}s").ranges(of: "CAFÉ") == [0..<6])
    #expect(Folded("Straße").ranges(of: "SS").map(\.count) == [2])
  }

  @Test func partsWordsLikeTheSearch() {
    let text = "Réunion n°3: l’État, «ΡΑΣ» (RAS-2019)"
    let folded = Folded(text)
    let bytes = Array(text.utf8)
    #expect(
      folded.words.map { String(decoding: folded.bytes[$0], as: UTF8.self) }
        == ["reunion", "n", "3", "l", "etat", "ρασ", "ras", "2019"])
    #expect(
      folded.words.map { String(decoding: bytes[folded.originalRange($0)], as: UTF8.self) }
        == ["Réunion", "n", "3", "l", "État", "ΡΑΣ", "RAS", "2019"])
  }
}
