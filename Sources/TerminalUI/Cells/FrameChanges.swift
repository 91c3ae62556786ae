/// What must be drawn to turn the frame that is shown into another one of the same size.
public struct FrameChanges: Hashable, Sendable {
  /// Rows to be moved before anything is drawn; nil where that saves nothing.
  public private(set) var scroll: Scroll?
  /// For each row, the columns from the first to the last that are to be drawn; nil where there are none.
  public private(set) var columns: [Range<Int>?]

  /// Compares two frames; `shown` is nil where all is to be drawn.
  public init(from shown: Frame?, to frame: Frame) {
    guard let shown, shown.size == frame.size else {
      columns = Array(repeating: 0..<frame.size.columns, count: frame.size.rows)
      return
    }
    let rows = 0..<frame.size.rows
    let changed = rows.map { !frame.hasRow($0, of: shown, at: $0) }
    scroll = Scroll(from: shown, to: frame, changed: changed)
    columns = rows.map { [scroll] row in
      guard let scroll else {
        return changed[row] ? frame.changedColumns(row: row, since: shown, at: row) : nil
      }
      guard let origin = scroll.origin(of: row) else { return 0..<frame.size.columns }
      return frame.changedColumns(row: row, since: shown, at: origin)
    }
  }

  public var isEmpty: Bool { scroll == nil && columns.allSatisfy { $0 == nil } }
}

/// Rows that move together, up where the distance is positive.
public struct Scroll: Hashable, Sendable {
  public let rows: Range<Int>
  public let distance: Int

  /// Where a row was before; nil for one that comes into sight.
  func origin(of row: Int) -> Int? {
    guard rows.contains(row) else { return row }
    return rows.contains(row + distance) ? row + distance : nil
  }

  /// A move by up to three rows, as of a line or a notch of the wheel, that explains most of what has
  /// changed.
  fileprivate init?(from shown: Frame, to frame: Frame, changed: [Bool]) {
    let rows = changed.indices.filter { changed[$0] }
    guard rows.count > 3 else { return nil }
    for distance in [1, -1, 3, -3, 2, -2] {
      let moved = rows.filter { row in
        changed.indices.contains(row + distance) && frame.hasRow(row, of: shown, at: row + distance)
      }
      guard let first = moved.first, let last = moved.last else { continue }
      let region = min(first, first + distance)..<max(last, last + distance) + 1
      if 2 * moved.count > region.count {
        self.init(rows: region, distance: distance)
        return
      }
    }
    return nil
  }

  private init(rows: Range<Int>, distance: Int) {
    self.rows = rows
    self.distance = distance
  }
}

extension Frame {
  /// From the first to the last column of a row whose cells are not as in a row of another frame; nil where
  /// there are none. A wide character is in it as a whole.
  func changedColumns(row: Int, since old: Frame, at oldRow: Int) -> Range<Int>? {
    if hasRow(row, of: old, at: oldRow) { return nil }
    let columns = 0..<size.columns
    guard var first = columns.first(where: { self[row, $0] != old[oldRow, $0] }),
      let last = columns.last(where: { self[row, $0] != old[oldRow, $0] })
    else { return nil }
    if self[row, first].isContinuation { first -= 1 }
    return first..<last + max(self[row, last].columns, 1)
  }
}
