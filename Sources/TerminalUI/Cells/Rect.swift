/// A rectangle of cells, cut into parts when a page lays itself out; never smaller than nothing.
public struct Rect: Hashable, Sendable {
  public private(set) var row: Int
  public private(set) var column: Int
  public private(set) var rows: Int
  public private(set) var columns: Int

  public init(row: Int, column: Int, rows: Int, columns: Int) {
    self.row = row
    self.column = column
    self.rows = max(rows, 0)
    self.columns = max(columns, 0)
  }

  /// The whole of a terminal.
  public init(_ size: Size) {
    self.init(row: 0, column: 0, rows: size.rows, columns: size.columns)
  }

  public var isEmpty: Bool { rows == 0 || columns == 0 }
  public var size: Size { Size(columns: columns, rows: rows) }
  public var origin: Position { Position(row: row, column: column) }
  public var rowRange: Range<Int> { row..<row + rows }
  public var columnRange: Range<Int> { column..<column + columns }

  /// Whether the cell lies in it, as for a click of the mouse.
  public func contains(_ position: Position) -> Bool {
    rowRange.contains(position.row) && columnRange.contains(position.column)
  }
}

extension Rect {
  /// Cuts off the first rows and returns them; fewer where there are not so many.
  public mutating func takeTop(_ count: Int) -> Rect {
    let taken = min(max(count, 0), rows)
    defer { (row, rows) = (row + taken, rows - taken) }
    return Rect(row: row, column: column, rows: taken, columns: columns)
  }

  /// Cuts off the last rows and returns them; fewer where there are not so many.
  public mutating func takeBottom(_ count: Int) -> Rect {
    let taken = min(max(count, 0), rows)
    rows -= taken
    return Rect(row: row + rows, column: column, rows: taken, columns: columns)
  }

  /// Cuts off the first columns and returns them; fewer where there are not so many.
  public mutating func takeLeft(_ count: Int) -> Rect {
    let taken = min(max(count, 0), columns)
    defer { (column, columns) = (column + taken, columns - taken) }
    return Rect(row: row, column: column, rows: rows, columns: taken)
  }

  /// Cuts off the last columns and returns them; fewer where there are not so many.
  public mutating func takeRight(_ count: Int) -> Rect {
    let taken = min(max(count, 0), columns)
    columns -= taken
    return Rect(row: row, column: column + columns, rows: rows, columns: taken)
  }

  /// What is left inside margins on all four sides.
  public func inset(rows margin: Int = 0, columns side: Int = 0) -> Rect {
    Rect(row: row + margin, column: column + side, rows: rows - 2 * margin, columns: columns - 2 * side)
  }

  /// A rectangle of that size in the middle of this one, no larger than this one.
  public func centred(_ size: Size) -> Rect {
    let (high, wide) = (min(size.rows, rows), min(size.columns, columns))
    return Rect(
      row: row + (rows - high) / 2, column: column + (columns - wide) / 2, rows: high, columns: wide)
  }
}
