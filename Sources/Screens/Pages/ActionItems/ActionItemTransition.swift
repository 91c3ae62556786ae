import Model

/// What the commands tick, accept and reject come to for one action item.
struct ActionItemTransition {
  let availability: Availability
  /// What carrying it out asks for; empty where it is not available.
  let steps: [Step]

  /// Takes the transition that the command is for this item, or says why there is none.
  init(_ command: Command, of item: ActionItem?, in session: Session) {
    let transition = item.flatMap { item in Self.candidates(for: command).first(where: item.allows) }
    if let item, let transition, session.mayWrite.isAvailable {
      availability = .available
      steps = [.run(.perform(transition, item.id, seen: item.revision))]
    } else {
      availability = Self.reason(for: item, in: session)
      steps = []
    }
  }

  private static func candidates(for command: Command) -> [ActionItem.Transition] {
    switch command {
    case .accept: [.accept]
    case .reject: [.reject]
    default: [.close, .reopen]
    }
  }

  private static func reason(for item: ActionItem?, in session: Session) -> Availability {
    guard session.mayWrite.isAvailable else { return session.mayWrite }
    guard let item else { return .unavailable(because: "there is no action item here") }
    return .unavailable(because: "\(item.id) is \(item.status.rawValue)")
  }
}
