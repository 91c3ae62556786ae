import TerminalUI
import Testing

@Suite struct RectTests {
  @Test func partsAreCutOffAllSides() {
    var rest = Rect(Size(columns: 80, rows: 24))
    let (top, bottom) = (rest.takeTop(1), rest.takeBottom(2))
    let (left, right) = (rest.takeLeft(30), rest.takeRight(10))
    #expect(top == Rect(row: 0, column: 0, rows: 1, columns: 80))
    #expect(bottom == Rect(row: 22, column: 0, rows: 2, columns: 80))
    #expect(left == Rect(row: 1, column: 0, rows: 21, columns: 30))
    #expect(right == Rect(row: 1, column: 70, rows: 21, columns: 10))
    #expect(rest == Rect(row: 1, column: 30, rows: 21, columns: 40))
  }

  @Test func nothingIsTakenThatIsNotThere() {
    let whole = Rect(row: 3, column: 4, rows: 2, columns: 2)
    var rest = whole
    let (none, all) = (rest.takeTop(-1), rest.takeBottom(5))
    #expect(none.isEmpty)
    #expect(all == whole)
    #expect(rest.isEmpty)
    #expect(Rect(Size(columns: 1, rows: 1)).inset(rows: 1, columns: 1).isEmpty)
  }

  @Test func aBoxStandsInTheMiddleAndFits() {
    let screen = Rect(Size(columns: 80, rows: 24))
    #expect(screen.centred(Size(columns: 40, rows: 4)) == Rect(row: 10, column: 20, rows: 4, columns: 40))
    #expect(screen.centred(Size(columns: 90, rows: 30)) == screen)
  }
}
