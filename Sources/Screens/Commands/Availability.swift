/// Whether a command can be carried out now, and if not, why.
public enum Availability: Equatable, Sendable {
  case available
  /// The reason completes "… because".
  case unavailable(because: String)

  public var isAvailable: Bool { self == .available }

  /// Available where the condition holds.
  static func when(_ condition: Bool, otherwise reason: @autoclosure () -> String) -> Availability {
    condition ? .available : .unavailable(because: reason())
  }
}
