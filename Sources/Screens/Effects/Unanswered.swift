import Model

/// Action items that are to be closed while answers of Member States are missing.
public struct Unanswered: Equatable, Sendable {
  let request: ActionItemRequest
  let items: [ActionItemID]
  let seen: [ActionItemID: ActID]
  /// `16 of 28 answers to A17 are missing`
  let words: String

  /// `boards` are those of the items that miss answers.
  public init(
    _ request: ActionItemRequest, _ items: [ActionItemID], seen: [ActionItemID: ActID], boards: [Board]
  ) {
    self.request = request
    self.items = items
    self.seen = seen
    let missing = boards.reduce(0) { $0 + $1.missing.count }
    let asked = boards.reduce(0) { $0 + $1.rows.count }
    let names = boards.count > 1 ? "\(boards.count) items" : boards.map(\.question.key).joined()
    words = "\(missing) of \(asked) answers to \(names) are missing"
  }

  /// What asks for the same, with what becomes of the missing answers.
  func effect(deciding missing: MissingAnswers) -> Effect {
    .change(request.deciding(missing), items, seen: seen)
  }
}
