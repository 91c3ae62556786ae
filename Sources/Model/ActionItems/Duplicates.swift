/// Action items of one meeting that seem to ask for the same: said in the text, and again in the table at its end.
public struct Duplicates: Hashable, Sendable {
  /// From this share of the shorter one's words on, two items seem the same.
  private static let least = 0.6
  /// Shorter words tell nothing.
  private static let shortestWord = 4

  /// For each item the earliest that it seems to repeat.
  public let originals: [ActionItemID: ActionItemID]

  /// Of items that are proposed or open.
  public init(in items: [ActionItem]) {
    var originals: [ActionItemID: ActionItemID] = [:]
    let pending = items.filter { $0.status == .proposed || $0.status == .open }
    for (_, items) in Dictionary(grouping: pending, by: \.meeting) {
      let items = items.sorted { $0.id < $1.id }.map { ($0, Self.tellingWords(of: $0)) }
      for (index, (item, words)) in items.enumerated() {
        let original = items[..<index].first { earlier, earlierWords in
          originals[earlier.id] == nil && Self.seemSame(earlier, earlierWords, item, words)
        }
        if let original { originals[item.id] = original.0.id }
      }
    }
    self.originals = originals
  }

  /// The item that this one seems to repeat, or that seems to repeat this one.
  public func counterpart(of id: ActionItemID) -> ActionItemID? {
    originals[id] ?? originals.filter { $0.value == id }.map(\.key).min()
  }

  private static func tellingWords(of item: ActionItem) -> Set<String> {
    Set(Wording(item.text).words.filter { $0.utf8.count >= shortestWord })
  }

  private static func seemSame(
    _ one: ActionItem, _ oneWords: Set<String>, _ other: ActionItem, _ otherWords: Set<String>
  ) -> Bool {
    let fewer = min(oneWords.count, otherWords.count)
    guard fewer > 1, haveCommonOwner(one, other), haveSameDay(one, other) else { return false }
    return Double(oneWords.intersection(otherWords).count) >= least * Double(fewer)
  }

  /// Also where one names nobody.
  private static func haveCommonOwner(_ one: ActionItem, _ other: ActionItem) -> Bool {
    one.owners.isEmpty || other.owners.isEmpty || one.owners.contains { other.owners.contains($0) }
  }

  /// Also where one has no date.
  private static func haveSameDay(_ one: ActionItem, _ other: ActionItem) -> Bool {
    guard let one = one.due?.day, let other = other.due?.day else { return true }
    return one == other
  }
}

extension ActionItem {
  /// The item with what another that asks for the same says beyond it: owners, a due date, a note.
  public func joined(with other: ActionItem) -> ActionItem {
    var item = self
    item.owners += other.owners.filter { !owners.contains($0) }
    if due?.day == nil, let otherDue = other.due { item.due = otherDue }
    item.note = [note, other.note].filter { !$0.isEmpty }.joined(separator: "; ")
    return item
  }
}
