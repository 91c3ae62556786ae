import Model

/// What `ecne filters --json` prints.
struct FiltersDocument: Document {
  struct Item: Encodable {
    var name: String
    var filter: String
  }

  var schema = currentSchema
  /// In alphabetical order.
  var filters: [Item]

  init(_ filters: SavedFilters) {
    self.filters = filters.names.map { Item(name: $0, filter: filters[$0] ?? "") }
  }
}
