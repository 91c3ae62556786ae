/// One screenful: what each cell shows and is, and where the cursor stands. Drawing clips to it.
public struct Frame: Hashable, Sendable {
  public let size: Size
  /// Where the terminal's own cursor is shown; nil hides it.
  public var cursor: Position?
  /// All cells, row after row.
  private var cells: [Cell]

  /// An empty screen.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank(.plain), count: max(size.rows, 0) * max(size.columns, 0))
  }

  /// A cell, which must lie inside.
  public private(set) subscript(row: Int, column: Int) -> Cell {
    get { cells[row * size.columns + column] }
    set { cells[row * size.columns + column] = newValue }
  }

  /// The cells of a row, which must lie inside.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }
}

extension Frame {
  /// Writes a text on one row, clipped to `width` columns and to the frame; wide characters are never split.
  ///
  /// Returns the number of columns used.
  @discardableResult
  public mutating func put(
    _ text: String, at start: Position, role: Role = .plain, width: Int? = nil
  ) -> Int {
    guard (0..<size.rows).contains(start.row), (0..<size.columns).contains(start.column) else { return 0 }
    let end = min(size.columns, width.map { start.column + max($0, 0) } ?? size.columns)
    let rowStart = start.row * size.columns
    var column = start.column
    let cutsLeft = self[start.row, column].isContinuation
    cells.withUnsafeMutableBufferPointer { cells in
      text.forEachGrapheme { grapheme in
        guard column + grapheme.columns <= end else { return false }
        guard grapheme.columns > 0 else { return true }
        cells[rowStart + column] = Cell(grapheme.glyph, columns: grapheme.columns, role: role)
        if grapheme.columns == 2 { cells[rowStart + column + 1] = .rightHalf(role) }
        column += grapheme.columns
        return true
      }
    }
    if column > start.column { mend(start.row, around: start.column..<column, cutsLeft: cutsLeft) }
    return column - start.column
  }

  /// Fills a rectangle with one character of one column.
  public mutating func fill(_ rect: Rect, with character: Character = " ", role: Role) {
    var glyph = Glyph.replacement
    String(character).forEachGrapheme {
      if $0.columns == 1 { glyph = $0.glyph }
      return false
    }
    let rect = clipped(rect)
    guard !rect.isEmpty else { return }
    for row in rect.rowRange {
      let cutsLeft = self[row, rect.column].isContinuation
      for column in rect.columnRange { self[row, column] = Cell(glyph, role: role) }
      mend(row, around: rect.columnRange, cutsLeft: cutsLeft)
    }
  }

  /// Gives all cells of a rectangle another role and leaves what they show.
  public mutating func paint(_ rect: Rect, role: Role) {
    let rect = clipped(rect)
    for row in rect.rowRange {
      for column in rect.columnRange { self[row, column] = self[row, column].painted(role) }
    }
  }

  private func clipped(_ rect: Rect) -> Rect {
    let (top, left) = (max(rect.row, 0), max(rect.column, 0))
    let bottom = min(rect.row + rect.rows, size.rows)
    let right = min(rect.column + rect.columns, size.columns)
    return Rect(row: top, column: left, rows: bottom - top, columns: right - left)
  }

  /// Blanks what is left of wide characters of which columns of a row were overwritten.
  private mutating func mend(_ row: Int, around columns: Range<Int>, cutsLeft: Bool) {
    let (left, right) = (columns.lowerBound - 1, columns.upperBound)
    if cutsLeft { self[row, left] = .blank(self[row, left].role) }
    if right < size.columns, self[row, right].isContinuation {
      self[row, right] = .blank(self[row, right].role)
    }
  }
}

extension Frame {
  /// The text of a row, without the spaces at its end.
  public func text(row: Int) -> String {
    var text = String.UnicodeScalarView()
    for cell in self.row(row) { text.append(contentsOf: cell.glyph.scalars) }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// Whether a row is as a row of another frame as wide as this one.
  func hasRow(_ row: Int, of other: Frame, at otherRow: Int) -> Bool {
    let (start, otherStart) = (row * size.columns, otherRow * size.columns)
    return cells.withUnsafeBufferPointer { cells in
      other.cells.withUnsafeBufferPointer { others in
        // Sixteen cells are compared in the time that it takes to ask whether to stop.
        for chunk in stride(from: 0, to: size.columns, by: 16) {
          var difference: UInt64 = 0
          for column in chunk..<min(chunk + 16, size.columns) {
            difference |= cells[start + column].difference(to: others[otherStart + column])
          }
          if difference != 0 { return false }
        }
        return true
      }
    }
  }
}
