/// What is marked for the next command, by the identity of rows.
struct Marks<ID: Hashable & Sendable>: Equatable, Sendable {
  private(set) var ids: Set<ID> = []

  func contains(_ id: ID) -> Bool { ids.contains(id) }

  mutating func toggle(_ id: ID) {
    if ids.remove(id) == nil { ids.insert(id) }
  }

  /// Marks all that are shown; where all are marked already, none.
  mutating func toggleAll(of shown: [ID]) {
    ids = ids.isSuperset(of: shown) ? [] : Set(shown)
  }

  mutating func clear() { ids = [] }

  /// What a command acts on: the marked ones of those shown, else the selected one.
  func targets(in shown: [ID], selected: ID?) -> [ID] {
    let marked = shown.filter(ids.contains)
    return marked.isEmpty ? selected.map { [$0] } ?? [] : marked
  }
}
