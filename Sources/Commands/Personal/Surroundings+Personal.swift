import Model

extension Surroundings {
  /// Asks what is remembered for the user, and says what is wrong with her files.
  func remembered<Value>(_ body: (inout PersonalState) throws -> Value) throws -> Value {
    var personal = PersonalState(in: self)
    let value = try body(&personal)
    for words in personal.takeComplaints() { try say(words) }
    return value
  }

  func savedFilters() throws -> SavedFilters { try remembered { $0.filters() } }

  /// Changes the saved filters and gives all of them; throws a `Failure` where that cannot be done or not be kept.
  func changeFilters(_ change: (inout SavedFilters) throws -> Void) throws -> SavedFilters {
    try remembered { personal in
      let filters = try personal.changeFilters(change)
      guard personal.isKept else {
        throw Failure(.cannotCreate, personal.takeComplaints().joined(separator: "\n"))
      }
      return filters
    }
  }
}
