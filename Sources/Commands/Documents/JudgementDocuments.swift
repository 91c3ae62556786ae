import Model

/// A status that offices speak for, in every document that has one.
struct SuggestionDocument: Encodable {
  var memberState: String
  var status: String
  var since: String
  var reason: String

  init(_ suggestion: LinkageSuggestion) {
    memberState = suggestion.memberState.code
    status = suggestion.status.code
    since = suggestion.since.description
    reason = suggestion.reason
  }
}

/// A recorded status that offices contradict, in every document that has one.
struct ContradictionDocument: Encodable {
  var memberState: String
  var status: String
  var reason: String

  init(_ contradiction: LinkageContradiction) {
    memberState = contradiction.memberState.code
    status = contradiction.status.code
    reason = contradiction.reason
  }
}
