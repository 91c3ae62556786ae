import TerminalUI
import Testing

@testable import Screens

@Suite struct TableTests {
  private let columns: [Table.Column] = [
    .fixed("id", 3), .rest("title", atLeast: 10), .fixed("date", 6, rank: 1), .fixed("open", 4, rank: 2),
  ]

  private func widths(_ width: Int) -> [Int?] {
    let table = Table(columns, width: width)
    let row = Rect(row: 0, column: 0, rows: 1, columns: width)
    return columns.indices.map { table.place(ofColumn: $0, in: row)?.columns }
  }

  @Test func theRestTakesWhatTheOthersLeave() {
    #expect(widths(40) == [3, 24, 6, 4])
    #expect(widths(26) == [3, 10, 6, 4])
  }

  @Test func whatMattersLeastGoesFirst() {
    #expect(widths(25) == [3, 14, 6, nil])
    #expect(widths(20) == [3, 16, nil, nil])
  }

  @Test func noColumnReachesBeyondTheRow() {
    #expect(widths(8) == [3, 4, nil, nil])
    #expect(widths(2) == [2, 0, nil, nil])
  }
}
