import TerminalUI
import Testing

@Suite struct FrameChangesTests {
  private func frame(_ rows: [String], columns: Int = 10) -> Frame {
    var frame = Frame(size: Size(columns: columns, rows: rows.count))
    for (row, text) in rows.enumerated() { frame.put(text, at: Position(row: row, column: 0)) }
    return frame
  }

  @Test func equalFramesNeedNothing() {
    #expect(FrameChanges(from: frame(["a", "b"]), to: frame(["a", "b"])).isEmpty)
  }

  @Test func onlyTheChangedColumnsAreDrawn() {
    let changes = FrameChanges(from: frame(["same", "one two"]), to: frame(["same", "ore twa"]))
    #expect(changes.columns == [nil, 1..<7])
    #expect(changes.scroll == nil)
  }

  @Test func anotherRoleIsAChange() {
    var painted = frame(["abc"])
    painted.paint(Rect(row: 0, column: 1, rows: 1, columns: 1), role: .match)
    #expect(FrameChanges(from: frame(["abc"]), to: painted).columns == [1..<2])
  }

  @Test func aWideCharacterIsDrawnAsAWhole() {
    #expect(FrameChanges(from: frame(["ab漢"]), to: frame(["ab字"])).columns == [2..<4])
    #expect(FrameChanges(from: frame(["ab漢"]), to: frame(["abcd"])).columns == [2..<4])
    #expect(FrameChanges(from: frame(["abcd"]), to: frame(["ab漢"])).columns == [2..<4])
    var painted = frame(["ab漢"])
    painted.paint(Rect(row: 0, column: 3, rows: 1, columns: 1), role: .match)
    #expect(FrameChanges(from: frame(["ab漢"]), to: painted).columns == [2..<4])
  }

  @Test func withoutAFrameOfThatSizeAllIsDrawn() {
    #expect(FrameChanges(from: nil, to: frame(["a", ""])).columns == [0..<10, 0..<10])
    #expect(FrameChanges(from: frame(["a"], columns: 9), to: frame(["a"])).columns == [0..<10])
  }

  @Test(arguments: [1, -1, 2, -2, 3, -3])
  func rowsThatMoveTogetherAreScrolled(distance: Int) {
    let items = (10..<40).map { "item \($0)" }
    let shown = frame(["top"] + items[10..<20] + ["bottom"])
    let next = frame(["top"] + items[10 + distance..<20 + distance] + ["bottom"])
    let changes = FrameChanges(from: shown, to: next)
    #expect(changes.scroll?.rows == 1..<11)
    #expect(changes.scroll?.distance == distance)
    let fresh = distance > 0 ? Array(11 - distance..<11) : Array(1..<1 - distance)
    #expect(changes.columns.indices.filter { changes.columns[$0] != nil } == fresh)
  }

  @Test func linesAroundThatChangeTooAreLeftInPlace() {
    let items = (10..<30).map { "item \($0)" }
    let shown = frame(["1 of 20"] + items[0..<10] + ["first"])
    let next = frame(["2 of 20"] + items[1..<11] + ["second"])
    let changes = FrameChanges(from: shown, to: next)
    #expect(changes.scroll?.rows == 1..<11)
    #expect(changes.columns[0] == 0..<1)
    #expect(changes.columns[10] == 0..<10)
    #expect(changes.columns[1..<10].allSatisfy { $0 == nil })
  }

  @Test func aFewChangesAreNoMove() {
    let shown = frame(["a", "b", "c", "d", "e"])
    #expect(FrameChanges(from: shown, to: frame(["a", "c", "d", "e", "e"])).scroll == nil)
    #expect(FrameChanges(from: shown, to: frame(["v", "w", "x", "y", "z"])).scroll == nil)
  }

  @Test func aSelectionThatMovesAlongIsDrawnOnTop() {
    let items = (10..<30).map { "item \($0)" }
    var shown = frame(Array(items[0..<10]))
    var next = frame(Array(items[1..<11]))
    let last = Rect(row: 9, column: 0, rows: 1, columns: 10)
    shown.paint(last, role: .selected)
    next.paint(last, role: .selected)
    let changes = FrameChanges(from: shown, to: next)
    #expect(changes.scroll?.distance == 1)
    #expect(changes.columns[8] == 0..<10)
    #expect(changes.columns[9] == 5..<7)
    #expect(changes.columns[..<8].allSatisfy { $0 == nil })
  }
}
