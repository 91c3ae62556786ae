/// A statement that so many Member States stand somewhere on contact-point linkage, without naming them.
public struct QuantifiedClaim: Hashable, Sendable {
  /// How many it speaks of, as minutes say it.
  public enum Quantity: String, CaseIterable, Sendable {
    case all, majority, several, some, few, none
  }

  public var quantity: Quantity
  /// The code of the status claimed.
  public var status: String
  public var span: ReadSpan
  /// The exact words at the span.
  public var quote: String

  public init(quantity: Quantity, status: String, span: ReadSpan, quote: String) {
    self.quantity = quantity
    self.status = status
    self.span = span
    self.quote = quote
  }
}
