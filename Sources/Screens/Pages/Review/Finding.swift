import Model

/// Something that was understood of the minutes, as the review lists it beside the text.
struct Finding: Equatable, Sendable {
  enum Subject: Hashable, Sendable {
    /// The title of what follows.
    case section(String)
    /// What is missing or uncertain.
    case doubt(String)
    /// What else was found, and cannot be mended here.
    case remark(String)
    case field(HeaderField)
    case item(position: Int)
    case action(ActionProposal)
    case statement(AnswerStatement)
  }

  let subject: Subject
  /// The index of the line where it stands in the text; nil where none is known.
  let line: Int?

  init(_ subject: Subject, line: Int? = nil) {
    self.subject = subject
    self.line = line
  }

  /// Titles and remarks are read, not selected.
  var isSelectable: Bool {
    switch subject {
    case .section, .doubt, .remark: false
    case .field, .item, .action, .statement: true
    }
  }

  /// The sentence that may be struck out; nil where the finding is none.
  var quote: String? {
    switch subject {
    case .action(let action): action.quote
    case .statement(let statement): statement.quote
    default: nil
    }
  }
}
