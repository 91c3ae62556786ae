import Model
import TerminalUI

extension State {
  /// A key while a prompt is open: it edits, answers or cancels, and is never a command.
  mutating func type(_ key: Key) -> [Effect] {
    switch key {
    case .escape: return cancelPrompt()
    case .enter: return answerPrompt()
    case .tab:
      if case .source(let answering) = prompt?.purpose { return pickSource(of: answering) }
      if case .actionItems(let question) = prompt?.purpose { return complete(question) }
      if case .network(let question) = prompt?.purpose { return complete(question) }
      if prompt?.purpose == .filter { return completeFilter() }
      return completeCommand()
    case .up, .down:
      recall(older: key == .up)
      return []
    case .backspace where prompt?.editor.isEmpty == true: return cancelPrompt()
    default:
      return prompt?.editor.handle(key) == true ? promptChanged() : []
    }
  }

  /// Search shows what it finds while one types.
  mutating func promptChanged() -> [Effect] {
    guard let prompt, prompt.purpose == .search else { return [] }
    return search(prompt.editor.text)
  }

  private mutating func search(_ query: String) -> [Effect] {
    guard var results = page as? SearchPage else { return [] }
    results.query = query
    if query.isEmpty { results.hits = [] }
    page = results
    return results.loading
  }

  mutating func cancelPrompt() -> [Effect] {
    let wasSearch = prompt?.purpose == .search
    prompt = nil
    guard wasSearch, let results = page as? SearchPage, results.hits.isEmpty else { return [] }
    return pop()
  }

  private mutating func answerPrompt() -> [Effect] {
    guard let prompt else { return [] }
    self.prompt = nil
    notice = nil
    let text = prompt.editor.text.trimmingSpaces
    switch prompt.purpose {
    case .find:
      if !text.isEmpty { needle = Needle(text: text) }
      findAgain(isForward: true)
    case .search: return search(text)
    case .command: return run(commandLine: text)
    case .asOfDay:
      guard let day = day(text, for: prompt) else { return [] }
      guard day <= session.today else {
        notice = .error("\(day) is in the future: the board is of today or of a day before")
        self.prompt = prompt
        return []
      }
      return changeBoard { $0.show(day) }
    case .validFrom(let answering):
      if let day = day(text, for: prompt) { answer(answering, validFrom: day, prompt: prompt) }
    case .source(let answering): answer(answering, source: text)
    case .note(let answering): return record(answering, note: text)
    case .actionItems(let question): return answer(question, with: text, prompt: prompt)
    case .network(let question): return answer(question, with: text, prompt: prompt)
    case .question(let form): return answer(form, with: text, prompt: prompt)
    case .filter: filter(by: text, prompt: prompt)
    case .mending(let question):
      guard var review = page as? ReviewPage else { return [] }
      let steps = review.answer(question, with: text, in: session)
      page = review
      return take(steps)
    }
    return []
  }

  /// The date that was typed; asks again where it is none.
  private mutating func day(_ text: String, for prompt: Prompt) -> Day? {
    if let day = Day(typed: text, today: session.today) { return day }
    notice = .error("\"\(text)\" is no date; write 2019-04-04, 4 April 2019, -2w or today")
    self.prompt = prompt
    return nil
  }

  /// Lets the board change what it shows.
  mutating func changeBoard(_ change: (inout LinkagePage) -> [Step]) -> [Effect] {
    guard var linkage = page as? LinkagePage else { return [] }
    let steps = change(&linkage)
    page = linkage
    page.fit(in: session)
    return take(steps)
  }
}

extension String {
  var trimmingSpaces: String {
    let head = drop(while: \.isWhitespace)
    let end = head.lastIndex { !$0.isWhitespace }
    return end.map { String(head[...$0]) } ?? ""
  }
}
