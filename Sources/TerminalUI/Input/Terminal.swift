/// Where the program is seen and used: the real terminal, or a script in tests.
public protocol Terminal: ~Copyable {
  var size: Size { get }

  /// Shows a frame; only what differs from the one before is sent.
  mutating func present(_ frame: Frame)

  /// Waits until something happens and returns all that has happened, so that a held key is painted once.
  mutating func nextEvents() -> [TerminalEvent]

  /// Draws all of the next frame afresh, as after another program wrote on the screen.
  mutating func redraw()

  /// Gives the terminal back to the shell until the program is continued.
  mutating func suspend()

  /// Puts a text on the user's clipboard, as far as the terminal allows.
  mutating func copy(_ text: String)

  /// Gives the roles other looks from the next frame on.
  mutating func use(_ theme: Theme)

  /// Turns the mouse on or off; off leaves it to the terminal's own selecting.
  mutating func setMouse(on: Bool)
}
