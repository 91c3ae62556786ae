import Model

/// Something that is to be done to action items: at once, or after asking where they are many.
struct ActionItemChange {
  /// More items than this are changed only after asking.
  static let unasked = 10

  let request: ActionItemRequest
  let items: [ActionItemID]
  let seen: [ActionItemID: ActID]

  init(_ request: ActionItemRequest, _ items: [ActionItemID], seen: [ActionItemID: ActID]) {
    self.request = request
    self.items = items
    self.seen = seen
  }

  private var effect: Effect { .change(request, items, seen: seen) }

  var steps: [Step] {
    guard items.count > Self.unasked else { return [.run(effect)] }
    let what = request.details.isEmpty ? request.verb : "\(request.verb): \(request.details)"
    return [
      .choose(
        Menu(
          title: "\(items.count) action items", explanation: [what, ""],
          choices: [
            Menu.Choice(key: "y", text: "y  do it to all of them", answer: .effect(effect)),
            Menu.Choice(key: "n", text: "n  leave them as they are", answer: .nothing),
          ]))
    ]
  }
}

extension ActionItemChange {
  /// The transition that tick, accept or reject comes to for these items; nil where none allows it.
  static func moving(_ items: [ActionItem], by command: Command) -> ActionItemChange? {
    let candidates: [ActionItem.Transition] =
      switch command {
      case .accept: [.accept]
      case .reject: [.reject]
      default: [.close, .reopen]
      }
    let transition = candidates.first { candidate in items.contains { $0.allows(candidate) } }
    return transition.map { ActionItemChange(.move($0), items.map(\.id), seen: items.revisions) }
  }

  /// Whether tick, accept or reject can be carried out on these items.
  static func availability(
    of command: Command, on items: [ActionItem], in session: Session
  ) -> Availability {
    guard session.mayWrite.isAvailable else { return session.mayWrite }
    guard let first = items.first else { return .unavailable(because: "there is no action item here") }
    return .when(
      moving(items, by: command) != nil,
      otherwise: items.count == 1
        ? "\(first.id) is \(first.status.rawValue)" : "none of the marked items allows it")
  }
}
