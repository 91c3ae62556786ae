/// What a stretch of the screen is, never how it looks: a theme gives every role its look.
public enum Role: UInt8, CaseIterable, Sendable {
  /// Ordinary text, and the empty screen.
  case plain
  /// Beside the point: numbers, units, hints.
  case dim
  /// The top line of the screen, and the page's title on it.
  case bar, title
  case heading
  /// The words before a value or an entry field.
  case label
  /// A key that can be pressed, in the footer and in help.
  case key
  /// The answer line: something was done, something to know, something went wrong.
  case notice, warning, error
  /// The line of the list that commands act on; inactive where another pane has the keys.
  case selected, selectedInactive
  /// A line marked for the next command.
  case marked
  /// What a search found; the current one is where n and N are.
  case match, matchCurrent
  /// The sentence of an action item in the minutes, and the reader's own sentence.
  case quote, sentence
  /// States of an action item.
  case proposed, open, done, dropped, rejected, overdue
  /// Statuses of a Member State.
  case same, linked, establishing, notLinked, notStated
  /// Where two versions of a text differ.
  case added, removed, moved
  /// The line where the user types, and what stands before it.
  case prompt, promptLabel
  case popup, border
  /// The plain mark of sample data.
  case sample
}

extension Role {
  /// The name in theme files and in frames written down: `not-linked`.
  public var name: String {
    "\(self)".reduce(into: "") { $0 += $1.isUppercase ? "-" + $1.lowercased() : String($1) }
  }

  /// The role of a name.
  public init?(name: some StringProtocol) {
    guard let role = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = role
  }

  /// The role whose look it takes where a theme says nothing of its own; nil for `plain`.
  public var parent: Role? {
    switch self {
    case .plain: nil
    case .title: .bar
    case .key: .heading
    case .selectedInactive: .selected
    case .matchCurrent: .match
    case .warning: .error
    case .rejected: .dropped
    case .overdue: .warning
    case .same: .linked
    case .added: .linked
    case .removed: .notLinked
    case .moved: .establishing
    case .promptLabel: .prompt
    default: .plain
    }
  }
}
