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

extension Look {
  /// The look on a terminal with so few colours; nil where the background would vanish, and the look with it.
  func reduced(toColours count: Int) -> Look? {
    guard count < 256 else { return self }
    var look = self
    look.foreground = foreground?.basic
    if let background {
      let basic = background.basic
      guard !basic.isGrey, basic != look.foreground else { return nil }
      look.background = count < 16 ? Colour(basic.index % 8) : basic
    }
    if count < 16, let index = look.foreground?.index, index >= 8 {
      // Bright black is black to most of these.
      look.foreground = Colour(index == 8 ? 7 : index - 8)
      look.attributes.insert(index == 8 ? .dim : .bold)
    }
    return look.foreground != nil && look.foreground == look.background ? nil : look
  }
}
