import Model
import TerminalUI

/// A short list to choose one from, over the page.
struct Menu: Equatable, Sendable {
  struct Choice: Equatable, Sendable {
    /// The key that chooses it at once; nil for one among many.
    var key: Character?
    var text: String
    var role: Role = .popup
    var answer: Answer
  }

  /// What choosing asks for.
  enum Answer: Equatable, Sendable {
    case status(Answering)
    /// Show the rows with that status only.
    case filter(AnswerStatus)
    /// Show the board of the question with that key.
    case question(String)
    case effect(Effect)
    /// Go on with a question.
    case ask(Prompt)
    /// Leave everything as it is.
    case nothing
    /// Carry the command out.
    case command(Command)
    /// Carry out a command by which pages go, whatever is lost.
    case abandon(by: Command)
  }

  var title: String
  /// Lines of explanation above the choices.
  var explanation: [String] = []
  var choices: [Choice]
  var selected = 0
  /// Whether it may be closed without a choice.
  var isOptional = true

  /// Moves the selection; stops at the ends.
  mutating func move(by rows: Int) {
    selected = max(0, min(selected + rows, choices.count - 1))
  }
}
