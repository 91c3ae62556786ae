import TerminalUI

/// The themes that can be chosen.
enum ThemeLibrary {
  static func all() throws -> [Theme] { [.monochrome] }
}
