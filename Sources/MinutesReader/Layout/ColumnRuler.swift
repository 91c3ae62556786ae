/// A row of dashes that sets the columns of a table: `----  ------  ---`.
struct ColumnRuler {
  /// At which characters the columns begin.
  private let starts: [Int]

  /// Nil for a line that is none.
  init?(_ line: ArraySlice<UInt8>) {
    var starts: [Int] = []
    var last: UInt8 = 32
    for (column, byte) in line.enumerated() {
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "="): if last == 32 { starts.append(column) }
      case 32: break
      default: return nil
      }
      last = byte
    }
    guard starts.count > 1 else { return nil }
    self.starts = starts
  }

  /// The columns of a head whose words two spaces and more part; nil for fewer than three.
  init?(head: ArraySlice<UInt8>) {
    var starts: [Int] = []
    var spaces = 2
    var column = 0
    for byte in head {
      if byte == 32 {
        spaces += 1
      } else if byte == CleanedText.tab {
        return nil
      } else {
        if spaces > 1 { starts.append(column) }
        spaces = 0
      }
      // A character of several bytes takes one column.
      if byte & 0xC0 != 0x80 { column += 1 }
    }
    guard starts.count > 2 else { return nil }
    self.starts = starts
  }

  /// The cells of a row; nil where its words do not keep to the columns, or a tab moves them.
  func cells(of row: String) -> [String]? {
    guard !row.utf8.contains(CleanedText.tab) else { return nil }
    let characters = Array(row)
    var cells: [String] = []
    for (column, start) in starts.enumerated() {
      let lower = column == 0 ? 0 : min(start, characters.count)
      let upper = column + 1 < starts.count ? min(starts[column + 1], characters.count) : characters.count
      guard lower == 0 || lower == characters.count || characters[lower - 1] == " " else { return nil }
      cells.append(String(characters[lower..<upper]).trimmed)
    }
    return cells
  }
}
