import Model
import TerminalUI

extension State {
  /// Whether the command can be carried out now; help asks the same.
  public func availability(of command: Command) -> Availability {
    knownAvailability(of: command) ?? .unavailable(because: "it has no meaning on this page")
  }

  /// The same; nil where the command has no meaning on this page.
  private func knownAvailability(of command: Command) -> Availability? {
    page.availability(of: command, in: session) ?? programAvailability(of: command)
  }

  /// The same for what every page has.
  private func programAvailability(of command: Command) -> Availability? {
    switch command {
    case .showStart:
      .when(session.ownState != nil, otherwise: "no Member State is yours; own_state in config.toml sets it")
    case .saveFilter:
      .when((page as? ActionItemsPage)?.filter.isEmpty == false, otherwise: "no filter is set; f sets one")
    case .forgetFilter: .when(!filters.names.isEmpty, otherwise: "no filter is saved")
    case .undo, .redo, .importMinutes, .addQuestion: session.mayWrite
    case .history: .when(page.subject != nil, otherwise: "nothing with a history is selected")
    case .copy: .when(page.reference != nil, otherwise: "nothing is selected")
    case .findNext, .findPrevious: .when(needle != nil, otherwise: "nothing was looked for yet; / does")
    case .nextTheme: .when(session.themes.count > 1, otherwise: "there is one theme only")
    case .pick where picking != nil:
      .when((page as? MinutesPage)?.quotation != nil, otherwise: "no sentence is selected")
    case .back: .when(stack.count > 1, otherwise: "this is the first page; q leaves the program")
    case .leave, .find, .search, .showMeetings, .showActionItems, .showLinkage, .showJournal, .chooseQuestion,
      .toggleMouse, .showNews, .showProgress, .commandLine, .help, .redraw, .suspend, .quit:
      .available
    default: nil
    }
  }

  /// Carries the command out, or says why not.
  mutating func perform(_ command: Command) -> [Effect] {
    if case .unavailable(let reason) = availability(of: command) {
      notice = .warning("cannot \(command.summary): \(reason)")
      return []
    }
    if page.availability(of: command, in: session) != nil {
      return take(page.perform(command, in: session))
    }
    return performForProgram(command)
  }

  private mutating func performForProgram(_ command: Command) -> [Effect] {
    if let question = question(before: command) {
      menu = question
      return []
    }
    return goOn(with: command)
  }

  /// The same, whatever is lost by it.
  mutating func goOn(with command: Command) -> [Effect] {
    switch command {
    case .back: return pop()
    case .leave: return stack.count > 1 ? pop() : end()
    case .showStart:
      return take(session.ownState.map { [.start(StartPage(of: $0, news: session.news))] } ?? [])
    case .showMeetings: return take([.start(MeetingsPage())])
    case .showActionItems: return take([.start(ActionItemsPage())])
    case .showLinkage: return take([.start(LinkagePage(asOf: session.today))])
    case .showJournal: return take([.start(JournalPage())])
    case .showNews: return take([.open(NewsPage(session.news))])
    case .showProgress: return take([.open(ProgressPage())])
    case .chooseQuestion: return [.loadQuestions(for: .choosing)]
    case .addQuestion: prompt = Prompt(.question(QuestionForm()))
    case .history: return take(page.subject.map { [.open(JournalPage(about: $0))] } ?? [])
    case .find: prompt = Prompt(.find)
    case .findNext: findAgain(isForward: true)
    case .findPrevious: findAgain(isForward: false)
    case .search:
      prompt = Prompt(.search)
      return page is SearchPage ? [] : take([.open(SearchPage())])
    case .pick: return pick()
    case .commandLine: prompt = Prompt(.command)
    case .saveFilter, .forgetFilter: prompt = Prompt(.command, text: "\(command.rawValue) ")
    case .importMinutes: prompt = Prompt(.command, text: "\(command.rawValue) ")
    case .help: return take([.open(HelpPage(lines: helpLines))])
    default: return programEffects(of: command)
    }
    return []
  }

  private mutating func programEffects(of command: Command) -> [Effect] {
    switch command {
    case .undo: return [.undo]
    case .redo: return [.redo]
    case .copy:
      guard let reference = page.reference else { return [] }
      notice = .information("copied: \(reference)")
      return [.terminal(.copy(reference))]
    case .nextTheme:
      let index = session.themes.firstIndex(of: session.theme) ?? -1
      session.theme = session.themes[(index + 1) % session.themes.count]
      notice = .information("theme \(session.theme)")
      return [.terminal(.useTheme(session.theme))]
    case .toggleMouse:
      session.isMouseOn.toggle()
      notice = .information("mouse \(session.isMouseOn ? "on" : "off")")
      return [.terminal(.useMouse(session.isMouseOn))]
    case .redraw: return [.terminal(.redraw)]
    case .suspend: return [.terminal(.suspend)]
    case .quit: return end()
    default: return []
    }
  }

  /// Carries out what a page asked for.
  mutating func take(_ steps: [Step]) -> [Effect] {
    steps.flatMap { step -> [Effect] in
      switch step {
      case .run(let effect): return [effect]
      case .open(let page):
        stack.append(page)
        return page.loading
      case .start(let page):
        stack = [page]
        return page.loading
      case .prompt(let prompt): self.prompt = prompt
      case .choose(let menu): self.menu = menu
      case .say(let notice): self.notice = notice
      }
      return []
    }
  }

  /// Goes back to the page below and brings it up to date.
  mutating func pop() -> [Effect] {
    guard stack.count > 1 else { return [] }
    stack.removeLast()
    page.fit(in: session)
    return page.loading
  }

  mutating func findAgain(isForward: Bool) {
    guard var needle else { return }
    needle.isForward = isForward
    if !page.find(needle, in: session) {
      notice = .warning("\"\(needle.text)\" is not found here")
    }
  }

  /// The keys of this page and what cannot be done now.
  private var helpLines: [HelpPage.Line] {
    keyMap.bindings(in: page.context).compactMap { binding in
      let keys = binding.keys.map(\.description).joined(separator: " ")
      switch knownAvailability(of: binding.command) {
      case .available: return HelpPage.Line(keys: keys, text: binding.command.summary, role: .plain)
      case .unavailable(let reason):
        return HelpPage.Line(keys: keys, text: "\(binding.command.summary) (not now: \(reason))", role: .dim)
      case nil: return nil
      }
    }
  }
}
