import Model

/// A row of the list of action items: an item, or the title of a part of the list.
struct ActionItemRow: Hashable, Sendable {
  /// The title of the part; empty where the list is not divided.
  var group: String
  /// Nil for the title itself.
  var item: ActionItemID?

  /// The rows of the items that pass the filter, divided where that is wanted.
  static func all(
    of items: [ActionItem], passing filter: ActionItemFilter, by grouping: ActionItemGrouping?,
    in setting: ActionItemSetting
  ) -> [ActionItemRow] {
    let items = filter.isEmpty ? items : items.filter { filter.matches($0, in: setting) }
    guard let grouping else { return items.map { ActionItemRow(group: "", item: $0.id) } }
    return grouping.groups(of: items, in: setting).flatMap { group in
      [ActionItemRow(group: group.title)] + group.items.map { ActionItemRow(group: group.title, item: $0.id) }
    }
  }
}
