import TerminalUI

/// Keys that ask for a command where they are pressed.
public struct Binding: Equatable, Sendable {
  public let contexts: [Context]
  public let keys: [Key]
  public let command: Command
  /// Whether the footer shows it where there is room.
  public let inFooter: Bool

  init(_ contexts: [Context], _ keys: [Key], _ command: Command, inFooter: Bool = false) {
    self.contexts = contexts
    self.keys = keys
    self.command = command
    self.inFooter = inFooter
  }
}
