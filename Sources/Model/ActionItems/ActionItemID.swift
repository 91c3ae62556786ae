/// The identifier of an action item, `A17`: given once, never reused.
public struct ActionItemID: Hashable, Comparable, Sendable {
  /// From 1.
  public let number: Int

  public init(_ number: Int) { self.number = number }

  public static func < (left: ActionItemID, right: ActionItemID) -> Bool { left.number < right.number }
}

extension ActionItemID: LosslessStringConvertible {
  public var description: String { "A\(number)" }

  /// Reads `A17` or `a17`; nil for anything else.
  public init?(_ text: String) {
    guard let number = numbered("A", text) else { return nil }
    self.init(number)
  }
}
