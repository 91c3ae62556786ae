/// A sentence that the secretariat may make an action item of.
public struct ActionProposal: Hashable, Sendable {
  public var span: ReadSpan
  /// The exact words at the span.
  public var quote: String
  public var force: Force
  public var owners: [Owner]
  public var due: DueDate?

  public init(span: ReadSpan, quote: String, force: Force, owners: [Owner], due: DueDate? = nil) {
    self.span = span
    self.quote = quote
    self.force = force
    self.owners = owners
    self.due = due
  }
}
