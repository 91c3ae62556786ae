import CNcurses
import TerminalUI

/// The looks of a theme as ncurses has them; pairs of colours are made when they are first needed.
struct CursesColours {
  private let theme: Theme
  private let count: Int
  private var pairs: [Look: Int32] = [:]
  private var styles: [Role: cchar_t] = [:]

  /// With `isColoured` false the terminal's colours are not used.
  init(theme: Theme, isColoured: Bool) {
    self.theme = theme
    count = isColoured ? Int(terminal_colours()) : 0
  }

  /// A blank cell in the look of a role.
  mutating func style(of role: Role) -> cchar_t {
    if let style = styles[role] { return style }
    let look = theme.look(of: role, colours: count)
    var style = cchar_t()
    var pair = pair(of: look)
    withUnsafeMutablePointer(to: &pair) { pair in
      _ = setcchar(&style, [0x20, 0], look.attributes.reduce(0) { $0 | $1.bits }, 0, pair)
    }
    styles[role] = style
    return style
  }

  private mutating func pair(of look: Look) -> Int32 {
    let colours = Look(foreground: look.foreground, background: look.background)
    if colours == Look() { return 0 }
    if let pair = pairs[colours] { return pair }
    let pair = Int32(pairs.count + 1)
    let (foreground, background) = (
      look.foreground.map { Int32($0.index) }, look.background.map { Int32($0.index) }
    )
    guard pair < terminal_colour_pairs(), init_extended_pair(pair, foreground ?? -1, background ?? -1) == OK
    else { return 0 }
    pairs[colours] = pair
    return pair
  }
}

extension Look.Attribute {
  fileprivate var bits: attr_t {
    switch self {
    case .bold: terminal_bold
    case .dim: terminal_dim
    case .italic: terminal_italic
    case .underline: terminal_underline
    case .reverse: terminal_reverse
    }
  }
}
