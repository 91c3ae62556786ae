import Model

/// What a page asks for when it has carried out a command.
enum Step: Sendable {
  case run(Effect)
  case open(any Page)
  /// Put this page in place of the stack.
  case start(any Page)
  case prompt(Prompt)
  case choose(Menu)
  case say(Notice)
}

/// A line of words for the user, shown until the next key.
struct Notice: Equatable, Sendable {
  enum Kind: Equatable, Sendable { case information, warning, error }

  var kind: Kind
  var text: String

  static func information(_ text: String) -> Notice { Notice(kind: .information, text: text) }
  static func warning(_ text: String) -> Notice { Notice(kind: .warning, text: text) }
  static func error(_ text: String) -> Notice { Notice(kind: .error, text: text) }
}
