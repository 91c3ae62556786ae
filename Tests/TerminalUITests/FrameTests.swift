import TerminalUI
import Testing

@Suite struct FrameTests {
  private var frame = Frame(size: Size(columns: 8, rows: 2))

  @Test mutating func textIsClippedToTheFrameAndToItsWidth() {
    #expect(frame.put("123456789", at: Position(row: 0, column: 2)) == 6)
    #expect(frame.put("abcdef", at: Position(row: 1, column: 0), width: 3) == 3)
    #expect(frame.text(row: 0) == "  123456")
    #expect(frame.text(row: 1) == "abc")
  }

  @Test mutating func whatLiesOutsideIsNotDrawn() {
    let untouched = frame
    for outside in [Position(row: -1, column: 0), Position(row: 2, column: 0), Position(row: 0, column: 8)] {
      #expect(frame.put("x", at: outside) == 0)
    }
    frame.fill(Rect(row: 5, column: 5, rows: 9, columns: 9), role: .bar)
    frame.paint(Rect(row: -4, column: 0, rows: 4, columns: 8), role: .bar)
    #expect(frame == untouched)
  }

  @Test mutating func wideCharactersAreNeverSplit() {
    #expect(frame.put("a漢字", at: Position(row: 0, column: 0), width: 4) == 3)
    #expect(frame.text(row: 0) == "a漢")
    frame.put("x", at: Position(row: 0, column: 2))
    #expect(frame.text(row: 0) == "a x")
    frame.put("漢", at: Position(row: 0, column: 0))
    frame.put("字", at: Position(row: 0, column: 1))
    #expect(frame.text(row: 0) == " 字")
    frame.put("漢", at: Position(row: 1, column: 0))
    frame.put("字", at: Position(row: 1, column: 1), width: 1)
    #expect(frame.text(row: 1) == "漢")
    frame.fill(Rect(row: 0, column: 2, rows: 2, columns: 1), with: "x", role: .plain)
    #expect(frame.text(row: 0) == "  x")
    #expect(frame.text(row: 1) == "漢x")
  }

  @Test mutating func aCombiningMarkSharesTheCellOfItsLetter() {
    #expect(frame.put("e\u{301}x", at: Position(row: 0, column: 0)) == 2)
    #expect(frame.text(row: 0) == "e\u{301}x")
    #expect(frame[0, 0].glyph.values == (0x65, 0x301))
    #expect(frame[0, 1].glyph.values == (0x78, 0))
  }

  @Test mutating func noControlCharacterReachesACell() {
    frame.put("a\u{1B}[\t\u{9B}\u{7F}\u{202E}b", at: Position(row: 0, column: 0))
    #expect(frame.text(row: 0) == "a·[···b")
  }

  @Test mutating func paintingChangesRolesOnly() {
    frame.put("ab", at: Position(row: 0, column: 0), role: .heading)
    frame.paint(Rect(row: 0, column: 1, rows: 1, columns: 2), role: .selected)
    #expect(frame.text(row: 0) == "ab")
    #expect(frame.row(0).map(\.role).prefix(4) == [.heading, .selected, .selected, .plain])
  }
}
