/// Which block is selected and which is the first one seen.
///
/// Only the blocks near the screen are ever measured, so a long text costs no more than a short one.
struct BlockCursor: Equatable, Sendable {
  /// The index of the selection, from 0; of no meaning in an empty list.
  private(set) var selected = 0
  private(set) var top = 0

  mutating func move(_ motion: Motion, in blocks: Blocks) {
    let seen = rows(in: blocks).count
    let wanted = motion.target(from: selected, count: blocks.count, height: seen)
    select(wanted, in: blocks, isForward: wanted > selected)
  }

  /// Selects the block at that index, or the next one that can be, and scrolls no more than needed.
  mutating func select(_ index: Int, in blocks: Blocks, isForward: Bool = true) {
    guard (0..<blocks.count).contains(index) else { return }
    selected = blocks.selectable(near: index, isForward: isForward) ?? index
    reveal(in: blocks)
  }

  /// Keeps the selection and the scroll within the list.
  mutating func fit(_ blocks: Blocks) {
    guard blocks.count > 0 else {
      self = BlockCursor()
      return
    }
    select(min(selected, blocks.count - 1), in: blocks)
  }

  /// Shows the selection with the titles before it and the remarks behind it, as far as they go on one screen.
  private mutating func reveal(in blocks: Blocks) {
    var (first, last) = (selected, selected)
    while first > max(0, selected - blocks.height), !blocks.isSelectable(first - 1) { first -= 1 }
    while last + 1 < min(blocks.count, selected + blocks.height), !blocks.isSelectable(last + 1) { last += 1 }
    top = min(top, first, blocks.top(endingWith: blocks.count - 1))
    top = max(top, blocks.top(endingWith: last))
    top = min(top, selected)
  }

  /// The blocks seen, each with the row of the pane on which it begins.
  func rows(in blocks: Blocks) -> [(index: Int, row: Int)] {
    var seen: [(Int, Int)] = []
    var row = 0
    for index in min(top, blocks.count)..<blocks.count where row < blocks.height {
      seen.append((index, row))
      row += blocks.rows(index)
    }
    return seen
  }
}
