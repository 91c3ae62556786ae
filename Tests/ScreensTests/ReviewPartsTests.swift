import Model
import TerminalUI
import Testing

@testable import Screens

/// What the review page is made of.
@Suite struct ReviewPartsTests {
  @Test(arguments: [
    ("3. Any other business", "3", "Any other business", 1), ("2.1.A Lists", "2.1.A", "Lists", 3),
    ("(a) Lists", "a", "Lists", 1), ("IV. Lists", "IV", "Lists", 1), ("### 4 Lists", "4", "Lists", 2),
    ("Any other business", nil, "Any other business", 1), ("A vote", nil, "A vote", 1), ("3.", nil, "3.", 1),
  ])
  func aLineSuggestsLabelTitleAndDepth(_ line: String, _ label: String?, _ title: String, _ depth: Int) {
    let draft = HeadingDraft(line: 0, suggestedBy: line, depth: 1)
    #expect(draft.label == label)
    #expect(draft.title == title)
    #expect(draft.depth == depth)
  }

  @Test func aSentenceIsFoundOnItsLineWhateverWasDroppedFromTheLines() {
    let passage = "The polling station opens. A count follows. It ends."
    let lines = [
      ("- The polling sta-", ReadLine.Role.passage(position: 1, passage: 1)), ("4/7", .furniture),
      ("tion  opens. A count", .passage(position: 1, passage: 1)),
      ("follows. It ends.", .passage(position: 1, passage: 1)),
    ]
    let reading = Reading(
      header: Reading.Header(),
      agenda: [AgendaItem(position: 1, label: "1", title: "Votes", passages: [Passage(text: passage)])],
      lines: lines.map { ReadLine(text: $0.0, role: $0.1) }, cleanedText: "")
    let spans = Sentences.ranges(in: passage).map { ReadSpan(position: 1, passage: 1, range: $0) }
    let places = LinePlaces(reading, spans: spans)
    #expect(spans.map { places.line(of: $0) } == [0, 2, 3])
    #expect(places.line(of: ReadSpan(position: 2, passage: 1, range: 0..<1)) == nil)
  }

  /// Ten blocks of one to three rows, every fifth of which is a title.
  private let blocks = Blocks(
    count: 10, height: 6, isSelectable: { $0 % 5 != 0 }, rows: { $0 % 3 + 1 })

  @Test(arguments: [Motion.lines(1), .lines(-1), .pages(1), .pages(-1), .top, .bottom, .halfPages(1)])
  func theSelectionIsAlwaysSeenWhole(_ motion: Motion) {
    for start in 0..<10 {
      var cursor = BlockCursor()
      cursor.select(start, in: blocks)
      cursor.move(motion, in: blocks)
      #expect(blocks.isSelectable(cursor.selected))
      let row = cursor.rows(in: blocks).first { $0.index == cursor.selected }?.row
      #expect(row.map { $0 + blocks.rows(cursor.selected) <= blocks.height } == true)
    }
  }

  @Test func titlesBeforeTheFirstBlockAreShownWithIt() {
    var cursor = BlockCursor()
    cursor.select(9, in: blocks)
    #expect(cursor.top > 0)
    cursor.move(.top, in: blocks)
    #expect(cursor.selected == 1)
    #expect(cursor.top == 0)
  }

  @Test func aBlockHigherThanThePaneIsShownFromItsTop() {
    let tall = Blocks(count: 3, height: 4, isSelectable: { _ in true }, rows: { _ in 9 })
    var cursor = BlockCursor()
    cursor.move(.lines(1), in: tall)
    #expect(cursor.rows(in: tall).map(\.index) == [1])
  }

  @Test func aListThatBecomesShorterKeepsWithinItself() {
    var cursor = BlockCursor()
    cursor.select(9, in: blocks)
    cursor.fit(Blocks(count: 2, height: 6, isSelectable: { _ in true }, rows: { _ in 1 }))
    #expect(cursor.selected == 1)
    cursor.fit(Blocks(count: 0, height: 6, isSelectable: { _ in true }, rows: { _ in 1 }))
    #expect(cursor == BlockCursor())
  }
}
