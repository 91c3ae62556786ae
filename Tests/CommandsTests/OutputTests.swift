import Testing

@testable import Commands

@Suite struct OutputTests {
  @Test(arguments: ["\u{1B}[31m", "\u{9B}2J", "\u{7}", "\r", "\u{202E}", "\u{7F}"])
  func noControlCharacterReachesTheTerminal(_ control: String) {
    let text = "a\(control)b".withoutControls
    #expect(text == "a\u{FFFD}b" || text == "a\u{FFFD}" + control.dropFirst() + "b")
  }

  @Test func ordinaryTextStaysAsItIs() {
    let text = "Ελλάδα\tčáry,\n“quotes” – 🗳️"
    #expect(text.withoutControls == text)
  }

  private struct Sample: Encodable {
    var agendaItems = ["it's \u{9B}31m / \u{1B}"]
    @OrNull var endDate: String?
  }

  @Test func jsonHasEveryKeyAndNoControlCharacter() throws {
    let text = try json(Sample(endDate: nil))
    #expect(
      text == """
        {
          "agenda_items" : [
            "it's \\u009b31m / \\u001b"
          ],
          "end_date" : null
        }
        """)
  }
}
