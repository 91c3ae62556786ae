/// A list whose entries take several rows each, and which a pane of so many rows shows a part of.
struct Blocks {
  let count: Int
  /// Rows of the pane, at least one.
  let height: Int
  /// Whether the user can be on it; the others are titles, remarks and gaps.
  let isSelectable: (Int) -> Bool
  /// How many rows a block takes, at least one.
  let rows: (Int) -> Int

  init(
    count: Int, height: Int, isSelectable: @escaping (Int) -> Bool, rows: @escaping (Int) -> Int
  ) {
    self.count = count
    self.height = max(1, height)
    self.isSelectable = isSelectable
    self.rows = rows
  }

  /// The selectable block at the index, else the next one in that direction, else the next one in the other.
  func selectable(near index: Int, isForward: Bool) -> Int? {
    let onwards = { (index..<max(index, count)).first(where: isSelectable) }
    let backwards = { (0..<min(index + 1, count)).last(where: isSelectable) }
    return isForward ? onwards() ?? backwards() : backwards() ?? onwards()
  }

  /// The first block of the screenful that ends with that one.
  func top(endingWith index: Int) -> Int {
    var top = index
    var left = height - rows(index)
    while top > 0, left >= rows(top - 1) {
      top -= 1
      left -= rows(top)
    }
    return top
  }
}
