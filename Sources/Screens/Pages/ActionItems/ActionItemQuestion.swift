import Model

/// What a person is asked about action items before they are changed.
struct ActionItemQuestion: Equatable, Sendable {
  enum Field: Equatable, Sendable {
    case text, owners, due, note
    /// What shows that something is done; of what is closed already, or together with the tick.
    case evidence(isClosing: Bool)
    /// Why it is dropped.
    case reason
  }

  var field: Field
  var items: [ActionItemID]
  /// For each item the act that last touched it on screen.
  var seen: [ActionItemID: ActID]

  init(_ field: Field, about items: [ActionItem]) {
    self.field = field
    self.items = items.map(\.id)
    seen = items.revisions
  }

  /// `A4`, or how many.
  private var subject: String {
    items.count == 1 ? items.map(\.description).joined() : "\(items.count) items"
  }

  var words: String {
    switch field {
    case .text: "\(subject) to do: "
    case .owners: "\(subject) owners (EE, COM; Tab completes): "
    case .due: "\(subject) due (4 April, +2w, fri; none): "
    case .note: "\(subject) note: "
    case .evidence: "\(subject) shown by (words, address, M4.3#2): "
    case .reason: "drop \(subject) because: "
    }
  }

  /// What is asked for by that answer; throws the words that say what is wrong with it.
  func request(answeredWith text: String, today: Day) throws(Misunderstanding) -> ActionItemRequest {
    switch field {
    case .text:
      guard !text.isEmpty else { throw Misunderstanding("an action item needs words") }
      return .text(text)
    case .owners:
      do { return .owners(try Owner.list(typed: text)) } catch { throw Misunderstanding(error.message) }
    case .due:
      if text.isEmpty || text.lowercased() == "none" { return .due(nil) }
      guard let day = Day(typed: text, today: today) else {
        throw Misunderstanding("\"\(text)\" is no date; write 2019-04-04, 4 April 2019, +2w, fri or none")
      }
      return .due(day)
    case .note: return .note(text)
    case .evidence(isClosing: true): return .move(.close, evidence: text)
    case .evidence(isClosing: false): return .evidence(text)
    case .reason:
      guard !text.isEmpty else { throw Misunderstanding("say why it is dropped") }
      return .move(.drop, reason: text)
    }
  }
}

/// Why an answer is not understood, in words for the person who gave it.
struct Misunderstanding: Error, Equatable {
  let words: String

  init(_ words: String) { self.words = words }
}

extension [ActionItem] {
  /// For each item the act that last touched it.
  var revisions: [ActionItemID: ActID] {
    Dictionary(map { ($0.id, $0.revision) }) { first, _ in first }
  }
}
