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
    let narrow = TextTable(
      columns: [.left("Id"), .flexible("Text")], rows: [["M1", "some columns always stay"]])
    #expect(narrow.aligned(in: 10) == "Id  Text\nM1  some columns\n    always stay\n")
  }

  @Test func whatANarrowColumnDoesNotNeedGoesToTheOthers() {
    let two = TextTable(
      columns: [.flexible("A"), .flexible("B")], rows: [["short", "one two three four five six"]])
    #expect(two.aligned(in: 30) == "A      B\nshort  one two three four five\n       six\n")
  }
}
