/// What a stretch of the screen is, never how it looks: a theme gives every role its look.
public enum Role: String, CaseIterable, Sendable {
  /// Ordinary text, and the empty screen.
  case plain
  /// Beside the point: numbers, units, hints.
  case dim
  /// The top and the bottom line of the screen, and the page's title on them.
  case bar, title
  case heading
  /// The words before a value or an entry field.
  case label
  /// A key that can be pressed, in the footer and in help.
  case key
  /// The answer line: something was done, something to know, something went wrong.
  case notice, warning, error
  /// The line of the list that commands act on; `inactive` where another pane has the keys.
  case selected, selectedInactive = "selected-inactive"
  /// A line marked for the next command.
  case marked
  /// What a search found; `current` is the one that n and N walk.
  case match, matchCurrent = "match-current"
  /// The sentence of an action item in the minutes, and the reader's own sentence.
  case quote, sentence
  /// States of an action item.
  case proposed, open, done, dropped, rejected, overdue
  /// Statuses of a Member State.
  case same, linked, establishing, notLinked = "not-linked", notStated = "not-stated"
  /// The line where the user types, and what stands before it.
  case prompt, promptLabel = "prompt-label"
  case popup, border
  /// The plain mark of sample data.
  case sample
}

extension Role {
  /// The role whose look it takes where a theme says nothing of its own; nil for `plain`.
  public var parent: Role? {
    switch self {
    case .plain: nil
    case .title, .key: .bar
    case .selectedInactive: .selected
    case .matchCurrent: .match
    case .warning: .error
    case .rejected: .dropped
    case .overdue: .warning
    case .same: .linked
    case .promptLabel: .prompt
    default: .plain
    }
  }
}
