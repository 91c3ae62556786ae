import Model
import Testing

@Suite struct FoldedTests {
  @Test(arguments: [
    ("Élections", "elections"), ("Κύπρος", "κυπροσ"), ("ÅNGSTRÖM", "angstrom"), ("Straße", "strasse"),
    ("Łódź", "lodz"), ("България", "българия"), ("plain", "plain"),
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
    #expect(Folded("Straße").ranges(of: "SS").map(\.count) == [2])
  }
}
