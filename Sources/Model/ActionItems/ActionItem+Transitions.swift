extension ActionItem {
  /// What a person may do with an item, besides editing it.
  public enum Transition: String, CaseIterable, Sendable {
    case accept, reject, close = "done", reopen, drop

    /// The status it leads to.
    public var result: Status {
      switch self {
      case .accept, .reopen: .open
      case .reject: .rejected
      case .close: .done
      case .drop: .dropped
      }
    }

    /// The statuses it starts from.
    public var origins: [Status] {
      switch self {
      case .accept: [.proposed, .rejected]
      case .reject: [.proposed]
      case .close, .drop: [.open]
      case .reopen: [.done, .dropped]
      }
    }
  }

  public func allows(_ transition: Transition) -> Bool { transition.origins.contains(status) }
}
