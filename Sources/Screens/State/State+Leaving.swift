import Model

extension State {
  /// What is asked before pages go with which something would be lost; nil where nothing would.
  func question(before command: Command) -> Menu? {
    guard let lost = pagesLeft(by: command).lazy.compactMap(\.unstored).first else { return nil }
    var choices = [
      Menu.Choice(key: "d", text: "d  drop what was mended and leave", answer: .abandon(by: command))
    ]
    if page.unstored != nil {
      choices.insert(Menu.Choice(key: "s", text: "s  store it", answer: .command(.store)), at: 0)
    }
    return Menu(title: lost, explanation: ["Esc stays here", ""], choices: choices)
  }

  private func pagesLeft(by command: Command) -> ArraySlice<any Page> {
    switch command {
    case .back where stack.count > 1, .leave: stack.suffix(1)
    case .showStart, .showMeetings, .showActionItems, .showLinkage, .showJournal, .quit: stack[...]
    default: []
    }
  }

  /// Shows the minutes that were stored; where looking them through was all that was asked for, ends.
  mutating func stored(_ meeting: MeetingID, _ words: String) -> [Effect] {
    stored.append(words)
    guard page is ReviewPage else { return [] }
    guard stack.count > 1 else { return end() }
    notice = .information(words)
    page = MinutesPage(meeting: meeting)
    return page.loading
  }
}

extension Menu {
  /// Whether one of its choices gives something up.
  var isAboutLeaving: Bool {
    choices.contains { if case .abandon = $0.answer { true } else { false } }
  }
}
