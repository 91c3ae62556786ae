import TerminalUI
import Testing

@Suite struct WrapTests {
  private func lines(_ text: String, width: Int) -> [String] {
    let bytes = Array(text.utf8)
    return wrap(text, width: width).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test func wordsAreKept() {
    #expect(lines("to be or not to be", width: 6) == ["to be", "or not", "to be"])
    #expect(lines("exactly", width: 7) == ["exactly"])
    #expect(lines("", width: 5) == [""])
  }

  @Test func spacesAtTheEndOfALineBelongToNone() {
    #expect(lines("one   two  ", width: 4) == ["one", "two"])
    #expect(lines("one two", width: 3) == ["one", "two"])
    #expect(lines("   ", width: 2) == [""])
  }

  @Test func spacesWithinALineAndBeforeItStay() {
    #expect(lines("a  b  c", width: 4) == ["a  b", "c"])
    #expect(lines("  indented text", width: 10) == ["  indented", "text"])
  }

  @Test func aWordLongerThanALineIsCut() {
    #expect(lines("abcdefgh", width: 3) == ["abc", "def", "gh"])
    #expect(lines("see https://x.eu/a now", width: 6) == ["see", "https:", "//x.eu", "/a now"])
    #expect(lines("  abcdef", width: 3) == ["  a", "bcd", "ef"])
    #expect(lines("  abcd", width: 2) == ["ab", "cd"])
  }

  @Test func aNewlineEndsALine() {
    #expect(lines("a\n\nb c\n", width: 9) == ["a", "", "b c", ""])
  }

  @Test func columnsCountNotBytes() {
    #expect(lines("čšž ěéá ω", width: 7) == ["čšž ěéá", "ω"])
    #expect(lines("漢字漢字", width: 5) == ["漢字", "漢字"])
    #expect(lines("e\u{301}e\u{301} x", width: 4) == ["e\u{301}e\u{301} x"])
    #expect(lines("a\u{A0}b c", width: 4) == ["a\u{A0}b", "c"])
    #expect(lines("漢字", width: 1) == ["漢", "字"])
  }

  @Test(arguments: [1, 2, 3, 7, 20, 72])
  func nothingIsLostAndNothingIsTooWide(width: Int) {
    let text =
      "The Member States — all 28 of them — reported: «ναι» or «не», at https://example.eu/a/b?c=d.  Ends "
    let ranges = wrap(text, width: width)
    let bytes = Array(text.utf8)
    let kept = ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(kept.joined().filter { $0 != " " } == text.filter { $0 != " " })
    #expect(kept.allSatisfy { displayWidth($0) <= width && !$0.hasSuffix(" ") })
    #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
  }
}
