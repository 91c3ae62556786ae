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
  public mutating func put(_ text: String, at start: Position, role: Role = .plain, width: Int? = nil) -> Int
  {
    guard (0..<size.rows).contains(start.row), start.column >= 0 else { return 0 }
    let end = min(size.columns, width.map { start.column + max($0, 0) } ?? size.columns)
    var column = start.column
    for grapheme in Graphemes(text) where grapheme.columns > 0 {
      guard column + grapheme.columns <= end else { break }
      set(Cell(grapheme.glyph, columns: UInt8(grapheme.columns), role: role), start.row, column)
      column += grapheme.columns
    }
    return column - start.column
  }

  /// Fills a rectangle with one character of one column.
  public mutating func fill(_ rect: Rect, with character: Character = " ", role: Role) {
    let glyph = Graphemes(String(character)).first { $0.columns == 1 }?.glyph ?? .replacement
    let rect = clipped(rect)
    for row in rect.rowRange {
      for column in rect.columnRange { set(Cell(glyph, role: role), row, column) }
    }
  }

  /// Gives all cells of a rectangle another role and leaves what they show.
  public mutating func paint(_ rect: Rect, role: Role) {
    let rect = clipped(rect)
    for row in rect.rowRange {
      for column in rect.columnRange { self[row, column].role = role }
    }
  }

  /// The columns of a row from the first to the last whose cells are not as in another frame of the same size;
  /// nil where there are none. A wide character is in it as a whole.
  public func changedColumns(row: Int, since old: Frame) -> Range<Int>? {
    let start = row * size.columns
    guard var first = (0..<size.columns).first(where: { cells[start + $0] != old.cells[start + $0] }),
      let last = (first..<size.columns).last(where: { cells[start + $0] != old.cells[start + $0] })
    else { return nil }
    if cells[start + first].isContinuation { first -= 1 }
    return first..<last + max(Int(cells[start + last].columns), 1)
  }

  /// The text of a row, without the spaces at its end.
  public func text(row: Int) -> String {
    var text = String.UnicodeScalarView()
    for cell in self.row(row) { text.append(contentsOf: cell.glyph.scalars) }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  private func clipped(_ rect: Rect) -> Rect {
    let (top, left) = (max(rect.row, 0), max(rect.column, 0))
    let bottom = min(rect.row + rect.rows, size.rows)
    let right = min(rect.column + rect.columns, size.columns)
    return Rect(row: top, column: left, rows: bottom - top, columns: right - left)
  }

  /// Puts a cell and blanks the other half of any wide character that it cuts.
  private mutating func set(_ cell: Cell, _ row: Int, _ column: Int) {
    let last = column + max(Int(cell.columns), 1) - 1
    if self[row, column].isContinuation { blank(row, column - 1) }
    if self[row, last].columns == 2, last + 1 < size.columns { blank(row, last + 1) }
    self[row, column] = cell
    if last > column { self[row, last] = Cell(.nothing, columns: 0, role: cell.role) }
  }

  private mutating func blank(_ row: Int, _ column: Int) {
    self[row, column] = .blank(self[row, column].role)
  }
}
