import Model

extension State {
  /// Shows the board of the question with that key: in place of the one that is seen, else on a page of its own.
  mutating func showBoard(of key: String) -> [Effect] {
    page is LinkagePage
      ? changeBoard { $0.ask(key) } : take([.open(LinkagePage(asOf: session.today, question: key))])
  }

  /// Does with the questions what they were wanted for.
  mutating func take(_ questions: [Question], for use: QuestionUse) -> [Effect] {
    let keys = questions.map(\.key)
    switch use {
    case .choosing: menu = questionMenu(of: questions)
    case .showing(let key) where keys.contains(key): return showBoard(of: key)
    case .showing(let key):
      let near = nearestWords(to: key, among: keys)
      notice = .error(
        "there is no question \(key); " + (near.isEmpty ? ":question lists them" : "perhaps \(near[0])"))
    case .completing(let typed):
      complete(typed, after: "\(Command.chooseQuestion.rawValue) ", among: keys)
    }
    return []
  }

  private func questionMenu(of questions: [Question]) -> Menu {
    let choices = questions.enumerated().map { index, question in
      let digit = index < 9 ? String(index + 1) : " "
      return Menu.Choice(
        key: index < 9 ? digit.first : nil, text: "\(digit)  \(question.title)",
        answer: .question(question.key))
    }
    let commands = [(Command.addQuestion, "a"), (.editQuestion, "e"), (.retireQuestion, "r")]
    let acts = commands.filter { availability(of: $0.0).isAvailable }.map { command, key in
      Menu.Choice(key: key.first, text: "\(key)  \(command.summary)", answer: .command(command))
    }
    let current = (page as? LinkagePage).flatMap { board in
      questions.firstIndex { $0.key == board.question }
    }
    return Menu(title: "Questions put to every Member State", choices: choices + acts, selected: current ?? 0)
  }

  /// Takes the answer and goes on to the next question, or does what was asked for; asks again where it is not
  /// understood.
  mutating func answer(_ form: QuestionForm, with text: String, prompt: Prompt) -> [Effect] {
    do {
      switch try form.step(answeredWith: text) {
      case .ask(let next): self.prompt = Prompt(.question(next), text: next.proposal)
      case .act(let act): return [.question(act)]
      case .nothing: notice = .information("nothing was changed")
      }
    } catch {
      notice = .error(error.words)
      self.prompt = prompt
    }
    return []
  }

  /// Carries out `question KEY`, and on a board `status WORD` and `filter WORD`; nil for any other line.
  mutating func runOnBoard(_ text: String) -> [Effect]? {
    if let key = argument(of: .chooseQuestion, in: text) { return [.loadQuestions(for: .showing(key))] }
    guard let (command, word) = statusArgument(in: text), let board = page as? LinkagePage else { return nil }
    guard availability(of: command).isAvailable else { return perform(command) }
    let statuses = board.board?.question.recordable ?? []
    guard let status = board.board?.question.status(named: word) else {
      let words = statuses.map(\.word).joined(separator: ", ")
      notice = .error("\"\(word)\" is no status of this question; statuses are \(words)")
      return []
    }
    if command == .filter { return changeBoard { $0.filter(by: status) } }
    return askDate(of: board.answering(status))
  }

  /// Completes the status of `status WORD` and `filter WORD`; false where something else stands there.
  mutating func completeStatus(in text: String) -> Bool {
    guard let (command, word) = statusArgument(in: text), let board = page as? LinkagePage else {
      return false
    }
    let words = board.board?.question.recordable.map(\.word) ?? []
    complete(word, after: "\(command.rawValue) ", among: words)
    return true
  }

  private func statusArgument(in text: String) -> (Command, String)? {
    [Command.chooseStatus, .filter].lazy.compactMap { command in
      argument(of: command, in: text).map { (command, $0) }
    }.first
  }
}
