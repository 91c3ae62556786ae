import TerminalUI
import Testing

@Suite struct BarTests {
  @Test(arguments: [(0, ""), (1, "▏"), (4, "▌"), (8, "█"), (12, "█▌"), (32, "████"), (99, "████")])
  func aBarIsExactToAnEighth(value: Int, expected: String) {
    #expect(bar(value, of: 32, width: 4) == expected)
  }

  @Test(arguments: [(0, ""), (1, "#"), (12, "##"), (32, "####")])
  func inASCIIItIsExactToAColumn(value: Int, expected: String) {
    #expect(bar(value, of: 32, width: 4, isASCII: true) == expected)
  }

  @Test func withoutRoomThereIsNone() { #expect(bar(3, of: 3, width: 0).isEmpty) }
}
