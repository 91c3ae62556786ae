/// What a person asks to be done to action items, one or many.
public enum ActionItemRequest: Hashable, Sendable {
  /// `missing` says what becomes of answers that are open; nil where nothing was said of them.
  case move(ActionItem.Transition, reason: String = "", evidence: String = "", missing: MissingAnswers? = nil)
  /// The quote stays.
  case text(String)
  case owners([Owner])
  /// Beside those that it has.
  case addOwners([Owner])
  /// Nil takes the date away with its words. The words that it was read from stay where `words` is nil.
  case due(Day?, words: String? = nil)
  /// An empty one takes the note away.
  case note(String)
  /// What shows that something closed was done.
  case evidence(String)

  /// The same, with what becomes of answers that are open.
  public func deciding(_ missing: MissingAnswers) -> ActionItemRequest {
    guard case .move(let transition, let reason, let evidence, _) = self else { return self }
    return .move(transition, reason: reason, evidence: evidence, missing: missing)
  }

  /// For the journal, followed by the items: "assign A4, A5: EE COM".
  public var verb: String {
    switch self {
    case .move(let transition, _, _, _): transition.rawValue
    case .text: "edit"
    case .owners, .addOwners: "assign"
    case .due: "due"
    case .note: "note"
    case .evidence: "evidence"
    }
  }

  /// What of it the journal says behind the items; empty where nothing is to be said.
  public var details: String {
    switch self {
    case .move(_, let reason, let evidence, _): reason.isEmpty ? evidence : reason
    case .text(let text), .note(let text), .evidence(let text): text
    case .owners(let owners): owners.isEmpty ? "nobody" : owners.map(\.abbreviation).joined(separator: " ")
    case .addOwners(let owners): "also " + owners.map(\.abbreviation).joined(separator: " ")
    case .due(let day, _): day?.description ?? "none"
    }
  }
}

extension ActionItem {
  /// Whether the request makes sense in the item's status.
  public func allows(_ request: ActionItemRequest) -> Bool {
    switch request {
    case .move(let transition, _, _, _): allows(transition)
    case .evidence: closing != nil
    case .text, .owners, .addOwners, .due, .note: true
    }
  }

  /// The item as the request makes it, on that day by that person.
  public func changed(by request: ActionItemRequest, on today: Day, actor: String) -> ActionItem {
    var item = self
    switch request {
    case .move(let transition, let reason, let evidence, _):
      item.status = transition.result
      item.closing =
        switch transition {
        case .close, .drop: Closing(day: today, by: actor, reason: reason, evidence: evidence)
        case .accept, .reject, .reopen: nil
        }
      item.mergedInto = nil
      if transition == .reopen { item.reopenedOn = today }
    case .text(let text): item.text = text
    case .owners(let owners): item.owners = owners
    case .addOwners(let owners): item.owners += owners.filter { !item.owners.contains($0) }
    case .due(let day, let words): item.due = day.map { DueDate(day: $0, words: words ?? due?.words ?? "") }
    case .note(let note): item.note = note
    case .evidence(let evidence): item.closing?.evidence = evidence
    }
    return item
  }
}
