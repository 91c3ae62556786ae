/// A sentence that says where a named Member State stands on contact-point linkage.
public struct LinkageStatement: Hashable, Sendable {
  public var memberState: MemberState
  /// The code of the status.
  public var status: String
  public var span: ReadSpan
  /// The exact words at the span.
  public var quote: String

  public init(memberState: MemberState, status: String, span: ReadSpan, quote: String) {
    self.memberState = memberState
    self.status = status
    self.span = span
    self.quote = quote
  }
}
