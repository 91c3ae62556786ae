/// An address of the web that minutes print.
public struct WebAddress: Hashable, Sendable {
  /// As printed, without the punctuation of the sentence around it: `https://example.org/a`.
  public var address: String
  public var span: ReadSpan

  public init(address: String, span: ReadSpan) {
    self.address = address
    self.span = span
  }
}
