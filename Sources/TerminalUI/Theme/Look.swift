/// How a role is shown.
public struct Look: Hashable, Sendable {
  /// nil is the terminal's own colour.
  public var foreground: Colour?
  public var background: Colour?
  public var attributes: Set<Attribute>

  public enum Attribute: String, CaseIterable, Sendable {
    case bold, dim, italic, underline, reverse
  }

  public init(foreground: Colour? = nil, background: Colour? = nil, attributes: Set<Attribute> = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}

/// One of the 256 colours of a terminal: 0-7 and bright 8-15 as the terminal has them, then xterm's cube and greys.
public struct Colour: Hashable, Sendable {
  public let index: UInt8

  public init(_ index: UInt8) { self.index = index }
}
