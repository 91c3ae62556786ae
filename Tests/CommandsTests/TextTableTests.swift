import Testing

@testable import Commands

@Suite struct TextTableTests {
  private let table = TextTable(
    columns: [.left("Id"), .right("No"), .flexible("Title")],
    rows: [["M1", "7", "The quick brown fox jumps over the lazy dog"], ["M12", "12", "Ηλεκτρονικά\tμέσα"]])

  @Test func alignsItsColumnsAndWrapsTheFlexibleOne() {
    #expect(
      table.aligned(in: 32) == """
        Id   No  Title
        M1    7  The quick brown fox
                 jumps over the lazy dog
        M12  12  Ηλεκτρονικά μέσα

        """)
  }

  @Test func aCellNeverBreaksALineOfTabSeparatedText() {
    #expect(table.tabSeparated.split(separator: "\n").map { $0.split(separator: "\t").count } == [3, 3])
  }

  @Test func aFlexibleColumnNeverGetsTooNarrowToRead() {
    let narrow = TextTable(columns: [.left("Id"), .flexible("Text")], rows: [["M1", "twenty columns stay"]])
    #expect(narrow.aligned(in: 10) == "Id  Text\nM1  twenty columns stay\n")
  }
}
