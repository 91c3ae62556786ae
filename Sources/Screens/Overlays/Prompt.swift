import Model
import TerminalUI

/// A line that the user is asked to fill in. While it is open no letter is a command.
struct Prompt: Equatable, Sendable {
  /// What the answer is for.
  enum Purpose: Equatable, Sendable {
    case find
    case search
    case command
    case asOfDay
    case validFrom(Answering)
    case source(Answering)
    case note(Answering)
    case mending(MendingQuestion)
    case actionItems(ActionItemQuestion)
    case network(NetworkQuestion)
    case question(QuestionForm)
    /// Which action items are to be shown.
    case filter
  }

  var purpose: Purpose
  var editor: LineEditor

  init(_ purpose: Purpose, text: String = "") {
    self.purpose = purpose
    editor = LineEditor(text)
  }

  var label: String {
    switch purpose {
    case .find: "/"
    case .search: "search all meetings: "
    case .command: ":"
    case .asOfDay: "board as of (2019-04-04, 4 April 2019, -2w, today): "
    case .validFrom(let answering): "\(answering.words) since: "
    case .source: "source (a letter, M3.5#2, or Tab: pick it): "
    case .note(let answering): "\(answering.words) since \(answering.validFrom), note (or none): "
    case .mending(let question): question.words
    case .actionItems(let question): question.words
    case .network(let question): question.words
    case .question(let form): form.words
    case .filter: "show (is:open owner:COM ms:LV due:<+2w @saved; Tab): "
    }
  }
}
