/// How strongly a sentence of minutes asks for something, strongest first.
public enum Force: String, CaseIterable, Comparable, Sendable {
  case deadline, request, invitation, undertaking, recommendation
  /// The weaker ones are *mentions*, not actions.
  case wish, announcement, position

  public var isMention: Bool { self >= .wish }

  /// Stronger is less.
  public static func < (left: Force, right: Force) -> Bool { left.rank < right.rank }

  private var rank: Int { Force.allCases.firstIndex(of: self) ?? 0 }
}
