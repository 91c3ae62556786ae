import Model

/// What a person is asked about a question that is to be added or changed, one thing after the other.
struct QuestionForm: Equatable, Sendable {
  enum Field: Equatable, Sendable {
    case key, title, statuses, topic
    /// Of the status with that index.
    case phrases(Int)
  }

  /// What comes after an answer.
  enum Step: Equatable {
    case ask(QuestionForm)
    case act(QuestionAct)
    case nothing
  }

  /// The question that is changed; nil where one is added.
  let seen: Question?
  /// As far as it is known.
  private(set) var question: Question
  private(set) var field: Field

  /// Adds a question.
  init() {
    seen = nil
    question = Question(key: "", title: "", statuses: [])
    field = .key
  }

  init(changing question: Question) {
    seen = question
    self.question = question
    field = .title
  }

  var words: String {
    switch field {
    case .key: "key, such as media-contacts: "
    case .title: "question: "
    case .statuses: seen == nil ? "statuses, code:glyph:word: " : "further statuses (or none): "
    case .topic: "minutes call it (phrases, or none): "
    case .phrases(let index): "\"\(question.statuses[index].word)\" in minutes (or none): "
    }
  }

  /// What stands in the line at first: what is so already, or how it is written.
  var proposal: String {
    switch field {
    case .key: ""
    case .title: question.title
    case .statuses: seen == nil ? "yes:+:yes:favourable, no:-:no" : ""
    case .topic: question.topic.joined(separator: ", ")
    case .phrases(let index): question.statuses[index].phrases.joined(separator: ", ")
    }
  }

  /// What is to be done after that answer; throws the words that say what is wrong with it.
  func step(answeredWith text: String) throws(Misunderstanding) -> Step {
    var next = self
    do { try next.take(text) } catch { throw Misunderstanding(error.words) }
    guard let field = next.fieldBehind else {
      if next.question == seen { return .nothing }
      return .act(seen.map { .edit(next.question, seen: $0) } ?? .add(next.question))
    }
    next.field = field
    return .ask(next)
  }

  private mutating func take(_ text: String) throws(QuestionFault) {
    switch field {
    case .key: question = Question(key: text, title: question.title, statuses: question.statuses)
    case .title: question.title = text
    case .statuses:
      for text in text.listed { question.statuses.append(try AnswerStatus(typed: text)) }
    case .topic: question.topic = text.listed
    case .phrases(let index): question.statuses[index].phrases = text.listed
    }
    try checkable.check()
  }

  /// What is known, with stand-ins for what is still to be asked.
  private var checkable: Question {
    var checkable = question
    if field == .key { checkable.title = "?" }
    if field == .key || field == .title, seen == nil {
      checkable.statuses = [AnswerStatus(code: "yes", glyph: "+", word: "yes", meaning: "")]
    }
    return checkable
  }

  /// What is asked next; nil where all is known. Without topic no phrase of a status is looked for.
  private var fieldBehind: Field? {
    switch field {
    case .key: .title
    case .title: .statuses
    case .statuses: .topic
    case .topic: question.topic.isEmpty ? nil : .phrases(0)
    case .phrases(let index): index + 1 < question.statuses.count ? .phrases(index + 1) : nil
    }
  }
}

extension String {
  /// What stands between its commas; nothing in `none`.
  fileprivate var listed: [String] {
    lowercased() == "none"
      ? [] : split(separator: ",").map { String($0).trimmingSpaces }.filter { !$0.isEmpty }
  }
}
