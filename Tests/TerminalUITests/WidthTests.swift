import TerminalUI
import Testing

@Suite struct WidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("čšž", 3), ("Ελλάδα", 6), ("България", 8), ("e\u{301}", 1), ("漢字", 4), ("한국", 4),
    ("ｱ", 1), ("Ａ", 2), ("😀", 2), ("❤\u{FE0F}", 1), ("👩‍👩‍👧", 2), ("🇪🇺", 2), ("€", 1), ("—", 1), ("…", 1),
    ("a\u{200B}b", 2), ("a\u{AD}b", 2), ("\u{FEFF}a", 1), ("\u{301}", 0), ("\t", 1), ("\u{85}", 1), ("✓", 1),
    ("“a”—\u{301}", 4),
    ("é\u{301}ω\u{301}я\u{301}", 3), ("\u{AD}", 0), ("\u{A0}", 1),
  ])
  func columnsOfAText(text: String, columns: Int) {
    #expect(displayWidth(text) == columns)
  }

  @Test func truncatingSaysThatSomethingIsMissing() {
    #expect(truncated("abcdef", to: 6) == "abcdef")
    #expect(truncated("abcdef", to: 5) == "abcd…")
    #expect(truncated("abcdef", to: 1) == "…")
    #expect(truncated("abcdef", to: 0) == "")
    #expect(truncated("漢字漢", to: 5) == "漢字…")
    #expect(truncated("漢字漢", to: 4) == "漢…")
  }
}
