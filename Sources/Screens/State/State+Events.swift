import Model
import TerminalUI

extension State {
  /// Takes in what happened and says what is to be done about it.
  public mutating func handle(_ event: TerminalEvent) -> [Effect] {
    let effects = effects(of: event)
    return effects + page.lacking
  }

  private mutating func effects(of event: TerminalEvent) -> [Effect] {
    switch event {
    case .key(let key): handle(key)
    case .mouse(let event): handle(event)
    case .pasted(let text): paste(text)
    case .resized(let size):
      resize(to: size)
    case .interrupted: interrupt()
    case .hungUp(.terminated): end(.terminated)
    case .hungUp(.terminalLost): end(.terminalLost)
    case .readable: receive(.archiveChanged)
    }
  }

  private mutating func handle(_ key: Key) -> [Effect] {
    if menu != nil { return answerMenu(key) }
    if prompt != nil { return type(key) }
    notice = nil
    if key == .escape, picking != nil {
      stopPicking()
      return page.loading
    }
    guard let command = keyMap.command(for: key, in: page.context) else {
      notice = .warning("\(key) does nothing here; ? shows the keys")
      return []
    }
    defer { forgetPickingWhereLeft() }
    return perform(command)
  }

  private mutating func handle(_ event: MouseEvent) -> [Effect] {
    guard menu == nil, prompt == nil else { return [] }
    switch event.kind {
    case .wheelUp: return wheel(.lineUp)
    case .wheelDown: return wheel(.lineDown)
    case .press:
      return page.select(at: event.position, in: session) == .selectedBefore ? perform(.open) : []
    }
  }

  /// Three lines a notch, as terminals do.
  private mutating func wheel(_ command: Command) -> [Effect] {
    (1...3).flatMap { _ in perform(command) }
  }

  private mutating func paste(_ text: String) -> [Effect] {
    guard prompt != nil else { return [] }
    prompt?.editor.insert(text)
    return promptChanged()
  }

  private mutating func resize(to size: Size) -> [Effect] {
    session.size = size
    for index in stack.indices { stack[index].fit(in: session) }
    return []
  }

  /// Ctrl-C: cancels what is open over the page; with nothing open it leaves.
  private mutating func interrupt() -> [Effect] {
    if menu?.isAboutLeaving == true { return end(.interrupted) }
    if menu?.isOptional == true {
      menu = nil
      return []
    }
    if prompt != nil { return cancelPrompt() }
    if let work = session.work {
      notice = .information("given up: \(work)")
      session.work = nil
      return [.cancel]
    }
    if picking != nil {
      stopPicking()
      return page.loading
    }
    menu = question(before: .quit)
    return menu != nil ? [] : end(.interrupted)
  }

  mutating func end(_ ending: Ending = .left) -> [Effect] {
    self.ending = ending
    return [.quit]
  }

  private mutating func answerMenu(_ key: Key) -> [Effect] {
    guard let menu else { return [] }
    // A glyph may be one of the letters that move.
    if case .character(let character) = key, let choice = menu.choices.first(where: { $0.key == character }) {
      return choose(choice)
    }
    switch key {
    case .character("j"), .down: self.menu?.move(by: 1)
    case .character("k"), .up: self.menu?.move(by: -1)
    case .enter, .character("l"), .right: return choose(menu.choices[menu.selected])
    case .escape, .character("q"), .character("h"), .left:
      if menu.isOptional { self.menu = nil } else if key == .character("q") { return end() }
    default: break
    }
    return []
  }

  private mutating func choose(_ choice: Menu.Choice) -> [Effect] {
    menu = nil
    switch choice.answer {
    case .effect(.quit): return end()
    case .effect(let effect): return [effect]
    case .ask(let prompt): self.prompt = prompt
    case .nothing: return []
    case .command(let command): return perform(command)
    case .abandon(let command): return goOn(with: command)
    case .status(let answering): return askDate(of: answering)
    case .filter(let status): return changeBoard { $0.filter(by: status) }
    case .question(let key): return showBoard(of: key)
    }
    return []
  }
}
