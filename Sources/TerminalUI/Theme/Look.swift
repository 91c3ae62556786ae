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
  /// The look on a terminal with so few colours; nil where it would be hard to see or to tell from others.
  func reduced(toColours count: Int) -> Look? {
    guard count < 256 else { return self }
    var look = self
    look.foreground = foreground?.basic
    look.background = background?.basic
    if count < 16 { look = look.withoutBrightColours }
    if let background = look.background, background.isGrey || background == look.foreground { return nil }
    return background == nil && foreground?.isDarkerThanBasic == true ? nil : look
  }

  private var withoutBrightColours: Look {
    var look = self
    look.background = background.map { Colour($0.index % 8) }
    switch foreground?.index {
    // Bold black is grey to these terminals, and bright black is black.
    case 0: look.attributes.remove(.bold)
    case 8:
      look.foreground = Colour(7)
      look.attributes.insert(.dim)
    case .some(let index) where index > 8:
      look.foreground = Colour(index - 8)
      look.attributes.insert(.bold)
    default: break
    }
    return look
  }
}
