/// One of the 256 colours of a terminal: 0-7 and bright 8-15 as the terminal has them, then xterm's cube and
/// greys.
public struct Colour: Hashable, Sendable {
  public let index: UInt8

  public init(_ index: UInt8) { self.index = index }
}

extension Colour {
  /// Red, green and blue from 0 to 255; of the first sixteen only roughly, since the user chooses those.
  public var rgb: (red: Int, green: Int, blue: Int) {
    let index = Int(index)
    switch index {
    case 7: return (192, 192, 192)
    case 8: return (128, 128, 128)
    case ..<16:
      let level = index < 8 ? 160 : 255
      return (index & 1 != 0 ? level : 0, index & 2 != 0 ? level : 0, index & 4 != 0 ? level : 0)
    case ..<232:
      let levels = [0, 95, 135, 175, 215, 255]
      let cube = index - 16
      return (levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6])
    default:
      let grey = 8 + 10 * (index - 232)
      return (grey, grey, grey)
    }
  }

  /// Whether it has no hue to speak of.
  var isGrey: Bool {
    let (red, green, blue) = rgb
    return max(red, green, blue) - min(red, green, blue) < 40
  }

  /// Whether it is dark, and most terminals have nothing as dark among the first sixteen: green, yellow,
  /// cyan.
  var isDarkerThanBasic: Bool {
    let (red, green, blue) = rgb
    return index >= 16 && !isGrey && max(red, green, blue) < 150 && [2, 3, 6].contains(basic.index)
  }

  /// The one of the first sixteen that keeps its hue, or its lightness where it is grey.
  var basic: Colour {
    guard index >= 16 else { return self }
    let (red, green, blue) = rgb
    let (most, least) = (max(red, green, blue), min(red, green, blue))
    guard !isGrey else {
      let greys: [(limit: Int, index: UInt8)] = [(50, 0), (150, 8), (220, 7)]
      return Colour(greys.first { most < $0.limit }?.index ?? 15)
    }
    let enough = least + (most - least) * 3 / 5
    let hue = (red >= enough ? 1 : 0) | (green >= enough ? 2 : 0) | (blue >= enough ? 4 : 0)
    return Colour(UInt8(most > 200 ? hue + 8 : hue))
  }
}
