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
    case validFrom(StatusChoice)
    case source(StatusChoice)
    case mending(MendingQuestion)
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
    case .validFrom(let choice): "\(choice.memberState) \(choice.status.word) since: "
    case .source(let choice):
      "\(choice.memberState) \(choice.status.word) since \(choice.validFrom), source: "
    case .mending(let question): question.words
    }
  }
}

/// The answer of a Member State while it is being asked for, step by step.
struct StatusChoice: Equatable, Sendable {
  var memberState: MemberState
  var status: AnswerStatus
  var validFrom: Day
  /// The act that last touched this State's answer on screen.
  var seen: ActID
}
