import TerminalUI

/// Rows of text for people, aligned in columns, or for programs, separated by tabs.
struct TextTable: Equatable {
  struct Column: Equatable {
    enum Alignment { case left, right }

    var title: String
    var alignment: Alignment
    /// Whether it takes what the others leave of the line, and wraps.
    var isFlexible: Bool

    static func left(_ title: String) -> Column {
      Column(title: title, alignment: .left, isFlexible: false)
    }
    static func right(_ title: String) -> Column {
      Column(title: title, alignment: .right, isFlexible: false)
    }
    static func flexible(_ title: String) -> Column {
      Column(title: title, alignment: .left, isFlexible: true)
    }
  }

  var columns: [Column]
  /// As many cells as columns in each.
  var rows: [[String]]

  /// One line a row; tabs and line feeds within a cell become spaces.
  var tabSeparated: String {
    rows.map { row in row.map(\.onOneLine).joined(separator: "\t") + "\n" }.joined()
  }

  /// A head and the rows, columns two spaces apart, flexible ones wrapped so that a line fits in `width`.
  func aligned(in width: Int) -> String {
    lines([columns.map(\.title)] + rows, in: width)
  }

  /// The same without the head.
  func alignedWithoutHead(in width: Int) -> String { lines(rows, in: width) }

  private func lines(_ rows: [[String]], in width: Int) -> String {
    let widths = columnWidths(in: width)
    return rows.flatMap { physicalLines($0.map(\.onOneLine), widths) }.map { $0 + "\n" }.joined()
  }

  private func columnWidths(in width: Int) -> [Int] {
    var widths = columns.indices.map { index in
      ([columns[index].title] + rows.map { $0[index].onOneLine }).map(displayWidth).max() ?? 0
    }
    var flexible = columns.indices.filter { columns[$0].isFlexible }
    var free = width - 2 * (columns.count - 1)
    for index in columns.indices where !columns[index].isFlexible { free -= widths[index] }
    // The narrow ones first: what they do not need goes to the others.
    flexible.sort { widths[$0] < widths[$1] }
    for (done, index) in flexible.enumerated() {
      widths[index] = min(widths[index], max(Self.narrowest, free / (flexible.count - done)))
      free -= widths[index]
    }
    return widths
  }

  /// A flexible column narrower than this cannot be read.
  private static let narrowest = 12

  private func physicalLines(_ row: [String], _ widths: [Int]) -> [String] {
    let cells = zip(columns, zip(row, widths)).map { column, cell in
      column.isFlexible ? wrapped(cell.0, to: cell.1) : [cell.0]
    }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let parts = columns.indices.map { index in
        let text = line < cells[index].count ? cells[index][line] : ""
        let space = String(repeating: " ", count: max(0, widths[index] - displayWidth(text)))
        return columns[index].alignment == .right ? space + text : text + space
      }
      return parts.joined(separator: "  ").trimmedAtEnd
    }
  }
}

extension String {
  fileprivate var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Without the spaces at its end.
  var trimmedAtEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
