import TerminalUI

/// Which row of a list is selected and which is the first one seen.
///
/// The selection is the identity of a row, so it stays on it when rows come and go.
struct ListCursor<ID: Hashable & Sendable>: Equatable, Sendable {
  private(set) var selected: ID?
  /// The index of the first row seen, from 0.
  private(set) var top = 0
  /// Where the selected row was seen last, to stay near when it goes.
  private var index = 0

  /// `selected` may name a row that is still to come.
  init(selected: ID? = nil) { self.selected = selected }

  /// The index of the selection; nil in an empty list.
  func index(in ids: [ID]) -> Int? {
    guard !ids.isEmpty else { return nil }
    return selected.flatMap { ids.firstIndex(of: $0) } ?? min(index, ids.count - 1)
  }

  mutating func move(_ motion: Motion, in ids: [ID], height: Int) {
    guard let index = index(in: ids) else { return }
    select(index: motion.target(from: index, count: ids.count, height: height), in: ids, height: height)
  }

  mutating func select(_ id: ID, in ids: [ID], height: Int) {
    guard let index = ids.firstIndex(of: id) else { return }
    select(index: index, in: ids, height: height)
  }

  /// Selects the row at that index and scrolls no more than needed to see it.
  mutating func select(index: Int, in ids: [ID], height: Int) {
    guard ids.indices.contains(index) else { return }
    selected = ids[index]
    self.index = index
    fit(ids, height: height)
  }

  /// Keeps the selection and the scroll within the list.
  mutating func fit(_ ids: [ID], height: Int) {
    guard let index = index(in: ids) else {
      top = 0
      return
    }
    selected = ids[index]
    self.index = index
    let height = max(1, height)
    top = min(top, index, max(0, ids.count - height))
    top = max(top, index - height + 1)
  }

  /// The indices of the rows seen.
  func visible(of count: Int, height: Int) -> Range<Int> {
    min(top, count)..<min(count, top + max(0, height))
  }
}
